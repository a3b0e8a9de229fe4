/**
 * For bash 3.2 and later. A list of candidates shows their descriptions; a single candidate is inserted without its
 * description.
 */
export const bash = `# bash completion for plan; in ~/.bashrc:  source <(plan completion bash)
_plan_completion() {
  local -a words=() values=() shown=()
  local word part line value longest=0 joins=0 skip='' index room about
  # bash splits at = and : what was typed as one word; put it together again.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    part=\${COMP_WORDS[index]}
    if [[ $part == [=:] && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+=$part
      joins=1
    elif ((joins)) && [[ -n $part ]]; then
      words[\${#words[@]}-1]+=$part
      joins=0
    else
      words+=("$part")
      joins=0
    fi
  done
  word=\${words[\${#words[@]}-1]}
  [[ $word == *[=:]* ]] && skip=\${word%"\${word##*[=:]}"}
  COMPREPLY=()
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    if [[ -z $value ]]; then
      type compopt >/dev/null 2>&1 && compopt -o default 2>/dev/null
      return
    fi
    value=\${value#"$skip"}
    values+=("$value")
    shown+=("\${line#*$'\\t'}")
    ((\${#value} > longest)) && longest=\${#value}
  done < <(plan __complete -- "\${words[@]}" 2>/dev/null)
  type compopt >/dev/null 2>&1 && compopt -o nosort 2>/dev/null
  # Descriptions belong to a list, not to what is put into the line.
  if [[ \${#values[@]} -lt 2 || \${COMP_TYPE:-9} == 37 || \${COMP_TYPE:-9} == 42 ]]; then
    COMPREPLY=("\${values[@]}")
    return
  fi
  for index in "\${!values[@]}"; do
    about=\${shown[index]}
    room=$((\${COLUMNS:-80} - longest - 4))
    # A Chinese character takes two columns.
    [[ $about == *[![:ascii:]]* ]] && room=$((room / 2))
    ((room > 0 && \${#about} > room)) && about=\${about:0:room-2}..
    printf -v line "%-\${longest}s  %s" "\${values[index]}" "$about"
    COMPREPLY+=("$line")
  done
}
complete -F _plan_completion plan
`;
