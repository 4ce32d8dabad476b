# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_lokd_global_optspecs
    string join \n h/help V/version
end

function __fish_lokd_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_lokd_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_lokd_using_subcommand
    set -l cmd (__fish_lokd_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c lokd -n "__fish_lokd_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_needs_command" -s V -l version -d 'Print version'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "serve" -d 'Run the server'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "dev" -d 'Run a server for trying out, with an administrator and an example app'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "migrate" -d 'Bring the database\'s schema up to date'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "check-config" -d 'Report every problem of the configuration, without database and network'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "health" -d 'Ask the running server whether it is ready'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "backup" -d 'Work on the file of a backup, without a server'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "restore" -d 'Replace the database by a backup, while no lokd runs'
complete -c lokd -n "__fish_lokd_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokd -n "__fish_lokd_using_subcommand serve" -l config -d 'The configuration' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand serve" -l set -d 'A value that weighs more than the files and the environment; may be repeated' -r
complete -c lokd -n "__fish_lokd_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand dev" -l listen -d 'The address to listen on [default: 127.0.0.1:8080, or a free port if that is taken]' -r
complete -c lokd -n "__fish_lokd_using_subcommand dev" -l data -d 'Where to keep everything [default: $XDG_DATA_HOME/lok-dev]' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand dev" -l database -d 'The database [default: SQLite in the data directory]' -r
complete -c lokd -n "__fish_lokd_using_subcommand dev" -l summary -d 'Also write the facts of this server to FILE, as JSON' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand dev" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand migrate" -l config -d 'The configuration' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand migrate" -l set -d 'A value that weighs more than the files and the environment; may be repeated' -r
complete -c lokd -n "__fish_lokd_using_subcommand migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand check-config" -l config -d 'The configuration' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand check-config" -l set -d 'A value that weighs more than the files and the environment; may be repeated' -r
complete -c lokd -n "__fish_lokd_using_subcommand check-config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand health" -l socket -d 'The admin socket' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand health" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand backup; and not __fish_seen_subcommand_from verify help" -s h -l help -d 'Print help'
complete -c lokd -n "__fish_lokd_using_subcommand backup; and not __fish_seen_subcommand_from verify help" -f -a "verify" -d 'Check that a backup is whole, unharmed and can be restored'
complete -c lokd -n "__fish_lokd_using_subcommand backup; and not __fish_seen_subcommand_from verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokd -n "__fish_lokd_using_subcommand backup; and __fish_seen_subcommand_from verify" -l config -d 'A configuration: also check that its master key opens the keys' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand backup; and __fish_seen_subcommand_from verify" -l set -d 'A value that weighs more than the files and the environment; may be repeated' -r
complete -c lokd -n "__fish_lokd_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check that a backup is whole, unharmed and can be restored'
complete -c lokd -n "__fish_lokd_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokd -n "__fish_lokd_using_subcommand restore" -l config -d 'The configuration' -r -F
complete -c lokd -n "__fish_lokd_using_subcommand restore" -l set -d 'A value that weighs more than the files and the environment; may be repeated' -r
complete -c lokd -n "__fish_lokd_using_subcommand restore" -l confirm -d 'The host of the issuer, instead of being asked for it: what the database holds is replaced' -r
complete -c lokd -n "__fish_lokd_using_subcommand restore" -l keep-sessions -d 'Leave people signed in, and codes, links and tokens as they were when the backup was made'
complete -c lokd -n "__fish_lokd_using_subcommand restore" -l other-issuer -d 'Restore a backup of another issuer; every app has to be told of the new one'
complete -c lokd -n "__fish_lokd_using_subcommand restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "serve" -d 'Run the server'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "dev" -d 'Run a server for trying out, with an administrator and an example app'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "migrate" -d 'Bring the database\'s schema up to date'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "check-config" -d 'Report every problem of the configuration, without database and network'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "health" -d 'Ask the running server whether it is ready'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "backup" -d 'Work on the file of a backup, without a server'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "restore" -d 'Replace the database by a backup, while no lokd runs'
complete -c lokd -n "__fish_lokd_using_subcommand help; and not __fish_seen_subcommand_from serve dev migrate check-config health backup restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokd -n "__fish_lokd_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "verify" -d 'Check that a backup is whole, unharmed and can be restored'
