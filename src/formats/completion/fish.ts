/** For fish, which itself shows the description that follows a tab. */
export const fish = `# fish completion for plan; in ~/.config/fish/config.fish:  plan completion fish | source
function __plan_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -e words[1]
    set -l found (plan __complete -- $words "$word" 2>/dev/null)
    if string match -q -r '^\\t' -- "$found[1]"
        __fish_complete_path "$word"
    else if test (count $found) -gt 0
        printf '%s\\n' $found
    end
end
complete -c plan -f -k -a '(__plan_complete)'
`;
