
use builtin;
use str;

set edit:completion:arg-completer[lokd] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'lokd'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'lokd'= {
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand serve 'Run the server'
            cand dev 'Run a server for trying out, with an administrator and an example app'
            cand migrate 'Bring the database''s schema up to date'
            cand check-config 'Report every problem of the configuration, without database and network'
            cand health 'Ask the running server whether it is ready'
            cand backup 'Work on the file of a backup, without a server'
            cand restore 'Replace the database by a backup, while no lokd runs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokd;serve'= {
            cand --config 'The configuration'
            cand --set 'A value that weighs more than the files and the environment; may be repeated'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;dev'= {
            cand --listen 'The address to listen on [default: 127.0.0.1:8080, or a free port if that is taken]'
            cand --data 'Where to keep everything [default: $XDG_DATA_HOME/lok-dev]'
            cand --database 'The database [default: SQLite in the data directory]'
            cand --summary 'Also write the facts of this server to FILE, as JSON'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;migrate'= {
            cand --config 'The configuration'
            cand --set 'A value that weighs more than the files and the environment; may be repeated'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;check-config'= {
            cand --config 'The configuration'
            cand --set 'A value that weighs more than the files and the environment; may be repeated'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;health'= {
            cand --socket 'The admin socket'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;backup'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand verify 'Check that a backup is whole, unharmed and can be restored'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokd;backup;verify'= {
            cand --config 'A configuration: also check that its master key opens the keys'
            cand --set 'A value that weighs more than the files and the environment; may be repeated'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;backup;help'= {
            cand verify 'Check that a backup is whole, unharmed and can be restored'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokd;backup;help;verify'= {
        }
        &'lokd;backup;help;help'= {
        }
        &'lokd;restore'= {
            cand --config 'The configuration'
            cand --set 'A value that weighs more than the files and the environment; may be repeated'
            cand --confirm 'The host of the issuer, instead of being asked for it: what the database holds is replaced'
            cand --keep-sessions 'Leave people signed in, and codes, links and tokens as they were when the backup was made'
            cand --other-issuer 'Restore a backup of another issuer; every app has to be told of the new one'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'lokd;help'= {
            cand serve 'Run the server'
            cand dev 'Run a server for trying out, with an administrator and an example app'
            cand migrate 'Bring the database''s schema up to date'
            cand check-config 'Report every problem of the configuration, without database and network'
            cand health 'Ask the running server whether it is ready'
            cand backup 'Work on the file of a backup, without a server'
            cand restore 'Replace the database by a backup, while no lokd runs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokd;help;serve'= {
        }
        &'lokd;help;dev'= {
        }
        &'lokd;help;migrate'= {
        }
        &'lokd;help;check-config'= {
        }
        &'lokd;help;health'= {
        }
        &'lokd;help;backup'= {
            cand verify 'Check that a backup is whole, unharmed and can be restored'
        }
        &'lokd;help;backup;verify'= {
        }
        &'lokd;help;restore'= {
        }
        &'lokd;help;help'= {
        }
    ]
    $completions[$command]
}
