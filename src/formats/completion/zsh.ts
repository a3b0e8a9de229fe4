/** For zsh: either sourced, or saved as `_plan` in a folder of `fpath`. */
export const zsh = `#compdef plan
# zsh completion for plan; in ~/.zshrc:  source <(plan completion zsh)
_plan() {
  local -a values abouts shown
  local line value
  local -i longest=0 index
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    if [[ -z $value ]]; then
      _files
      return
    fi
    values+=("$value")
    abouts+=("\${line#*$'\\t'}")
    (( \${#value} > longest )) && longest=\${#value}
  done < <(plan __complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  for (( index = 1; index <= \${#values}; index++ )); do
    shown+=("\${(mr:longest:)values[index]}  \${abouts[index]}")
  done
  (( \${#values} )) && compadd -V plan -l -d shown -a -- values
}
if [[ \${funcstack[1]} == _plan ]]; then
  _plan "$@"
else
  (( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
  compdef _plan plan
fi
`;
