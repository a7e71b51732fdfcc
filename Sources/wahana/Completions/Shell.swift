/// The shells whose completion is written. Each script asks the program itself what can stand at the cursor, so it never
/// grows old.
enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish

    /// The script, to be read by the shell at its start.
    var script: String {
        switch self {
        case .bash: Shell.bashScript
        case .zsh: Shell.zshScript
        case .fish: Shell.fishScript
        }
    }

    /// A line to paste that makes it permanent.
    func installing(_ program: String) -> String {
        switch self {
        case .bash:
            "mkdir -p ~/.local/share/bash-completion/completions && \(program) completions bash "
                + "> ~/.local/share/bash-completion/completions/wahana"
        case .zsh:
            "mkdir -p ~/.zfunc && \(program) completions zsh > ~/.zfunc/_wahana   "
                + "# with fpath=(~/.zfunc $fpath) before compinit in ~/.zshrc"
        case .fish:
            "mkdir -p ~/.config/fish/completions && \(program) completions fish > ~/.config/fish/completions/wahana.fish"
        }
    }

    // bash cuts words at ':' and '=': they are joined again, and what stands before the last cut is taken off the answers.
    private static let bashScript = #"""
        _wahana() {
            local words=() glued=0 index piece current cut answer answers
            for ((index = 1; index <= COMP_CWORD; index++)); do
                piece=${COMP_WORDS[index]}
                if [[ ${#words[@]} -gt 0 && ( $glued -eq 1 || $piece == [:=]* ) ]]; then
                    words[${#words[@]} - 1]+=$piece
                else
                    words+=("$piece")
                fi
                if [[ $piece == *[:=] ]]; then glued=1; else glued=0; fi
            done
            current=${words[${#words[@]} - 1]}
            cut=
            if [[ $current == *[:=]* ]]; then cut=${current%"${current##*[:=]}"}; fi
            COMPREPLY=()
            answers=$("${COMP_WORDS[0]}" completions words "${words[@]}" 2>/dev/null) || return
            while IFS= read -r answer; do
                answer=${answer%%$'\t'*}
                [[ -n $answer ]] || continue
                if [[ $answer == *[/=] ]]; then compopt -o nospace 2>/dev/null; fi
                COMPREPLY+=("$(printf '%q' "${answer#"$cut"}")")
            done <<<"$answers"
        }
        complete -o nosort -F _wahana wahana

        """#

    private static let zshScript = #"""
        #compdef wahana
        _wahana() {
            local line word meaning
            local -a closed open
            for line in "${(@f)$(${(Q)words[1]} completions words "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
                word=${line%%$'\t'*}
                meaning=${line#*$'\t'}
                [[ -n $word ]] || continue
                if [[ $word == *[/=] ]]; then
                    open+=("${word//:/\\:}:$meaning")
                else
                    closed+=("${word//:/\\:}:$meaning")
                fi
            done
            (( $#closed )) && _describe -V wahana closed
            (( $#open )) && _describe -V wahana open -S ''
            (( $#closed + $#open ))
        }
        if [[ $funcstack[1] == _wahana ]]; then
            _wahana "$@"
        else
            compdef _wahana wahana
        fi

        """#

    private static let fishScript = #"""
        function __wahana_words
            set -l words (commandline -opc)
            set -l program $words[1]
            set -e words[1]
            $program completions words $words (commandline -ct) 2>/dev/null
        end
        complete -c wahana -f -k -a '(__wahana_words)'

        """#
}
