/** For PowerShell 5.1 and later, which drops an empty last word: it is passed as two quotes. */
export const powershell = `# PowerShell completion for plan; in $PROFILE:  plan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $word = if ($wordToComplete) { $wordToComplete } else { '""' }
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $found = @(plan __complete '--' @words $word 2>$null)
  } finally {
    [Console]::OutputEncoding = $encoding
  }
  foreach ($line in $found) {
    $value, $description = $line -split "\`t", 2
    if (-not $value) { return }
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
  }
}
`;
