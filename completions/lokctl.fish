# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_lokctl_global_optspecs
    string join \n c/context= endpoint= o/output= no-headers no-pager color= q/quiet v/verbose debug no-input y/yes timeout= request-id= h/help V/version
end

function __fish_lokctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_lokctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_lokctl_using_subcommand
    set -l cmd (__fish_lokctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c lokctl -n "__fish_lokctl_needs_command" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_needs_command" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_needs_command" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_needs_command" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_needs_command" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_needs_command" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_needs_command" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_needs_command" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_needs_command" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_needs_command" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_needs_command" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_needs_command" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_needs_command" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_needs_command" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "users" -d 'The people who sign in'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "orgs" -d 'Organizations and their members'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "roles" -d 'Roles in organizations, and who has them'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "scopes" -d 'What apps may be allowed'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "apps" -d 'The clients of OAuth 2 and OpenID Connect'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "fakts" -d 'Apps that ask where their services live, and what they are told'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "keys" -d 'The signing keys'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "providers" -d 'Where else people have an account that they can sign in with'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "notify" -d 'How people are told of things, and what became of it'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "apply" -d 'Make everything as a manifest has it'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "diff" -d 'Show what apply would change'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "export" -d 'Write what there is as a manifest'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "audit" -d 'The audit log'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "backup" -d 'Everything that lokd keeps, as one file'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "status" -d 'Show whether lokd can serve everything'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "reload" -d 'Have lokd read its configuration and its certificate anew'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "whoami" -d 'Show what lokd lets you do, and why'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "version" -d 'Show the versions of lokctl and lokd'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "context" -d 'The daemons that lokctl knows by name'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "completions" -d 'Print the completions for a shell'
complete -c lokctl -n "__fish_lokctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "list" -d 'List users'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "get" -d 'Show one user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "create" -d 'Create a new user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "ensure" -d 'Create the user, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "update" -d 'Change the named fields of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "delete" -d 'Delete a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "disable" -d 'Keep a user from signing in, and end all sessions'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "enable" -d 'Let a disabled user sign in again'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "unlock" -d 'Forget failed sign-ins, so that the user need not wait'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "remove-picture" -d 'Take the picture of a user away'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "mfa" -d 'The second factors of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "set-password" -d 'Set a new password; without a flag it is asked for'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "reset-link" -d 'Make a link by which a user sets a new password, and show it once or mail it'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "identities" -d 'Accounts elsewhere that a user signs in with'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and not __fish_seen_subcommand_from list get create ensure update delete disable enable unlock remove-picture mfa set-password reset-link identities help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l org -d 'Members of this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l role -d 'Who have this role in the organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l status -d 'In this state' -r -f -a "active\t''
disabled\t''
deleted\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l search -d 'Whose user name or e-mail address contains this' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l org -d 'Make the user a member of this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l role -d 'With this role in it; may be given more than once' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-file -d 'Read the password from a file; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-env -d 'Read the password from an environment variable' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l email -d 'The e-mail address; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l email-verified -d 'Whether the address is known to be the user\'s' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l name -d 'The full name to show; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l locale -d 'The language, such as de or en-GB; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l about -d 'What the user says of themselves, at most 500 characters; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l username -d 'The login name' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read the password from standard input'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-password -d 'Set no password'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l must-change -d 'Ask for a new password at the first sign-in'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l strict -d 'A password file that others can read is an error, not a warning'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l org -d 'Make the user a member of this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l role -d 'With this role in it; may be given more than once' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l password-file -d 'Read the password from a file; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l password-env -d 'Read the password from an environment variable' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l email -d 'The e-mail address; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l email-verified -d 'Whether the address is known to be the user\'s' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l name -d 'The full name to show; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l locale -d 'The language, such as de or en-GB; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l about -d 'What the user says of themselves, at most 500 characters; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l username -d 'The login name' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l password-stdin -d 'Read the password from standard input'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l no-password -d 'Set no password'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l must-change -d 'Ask for a new password at the first sign-in'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l strict -d 'A password file that others can read is an error, not a warning'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from ensure" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l email -d 'The e-mail address; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l email-verified -d 'Whether the address is known to be the user\'s' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l name -d 'The full name to show; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l locale -d 'The language, such as de or en-GB; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l about -d 'What the user says of themselves, at most 500 characters; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l confirm -d 'The name again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l reason -d 'Kept, and shown by get' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from remove-picture" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "list" -d 'List the second factors of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "reset" -d 'Remove every second factor of a user, and end all sessions'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "require" -d 'Demand a second factor of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l password-file -d 'Read the password from a file; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l password-env -d 'Read the password from an environment variable' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l secret-out -d 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l password-stdin -d 'Read the password from standard input'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l generate -d 'Let lokd make one, and show it once'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l must-change -d 'Ask for a new one at the next sign-in'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l keep-sessions -d 'Leave sessions and grants as they are'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l strict -d 'A password file that others can read is an error, not a warning'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l ttl -d 'How long the link is good; 30m unless given' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l secret-out -d 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l print -d 'Print the link; the default'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l send -d 'Mail the link to the user\'s address, which must be known to be theirs, and do not print it'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from reset-link" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -f -a "list" -d 'List the accounts elsewhere of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -f -a "unlink" -d 'Unlink an account elsewhere from a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from identities" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a new user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Create the user, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the named fields of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Keep a user from signing in, and end all sessions'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Let a disabled user sign in again'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "unlock" -d 'Forget failed sign-ins, so that the user need not wait'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "remove-picture" -d 'Take the picture of a user away'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "mfa" -d 'The second factors of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "set-password" -d 'Set a new password; without a flag it is asked for'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "reset-link" -d 'Make a link by which a user sets a new password, and show it once or mail it'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "identities" -d 'Accounts elsewhere that a user signs in with'
complete -c lokctl -n "__fish_lokctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "list" -d 'List organizations'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "get" -d 'Show one organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "create" -d 'Create a new organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "ensure" -d 'Create the organization, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "update" -d 'Change the named fields of an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "delete" -d 'Delete an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "members" -d 'Who belongs to an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "invites" -d 'Links by which people join an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and not __fish_seen_subcommand_from list get create ensure update delete members invites help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l search -d 'Whose short name contains this' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l name -d 'The name to show' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l require-mfa -d 'Whether apps act in it only for people who have shown a second factor' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l slug -d 'The short name in claims and commands' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l name -d 'The name to show' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l require-mfa -d 'Whether apps act in it only for people who have shown a second factor' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l slug -d 'The short name in claims and commands' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from ensure" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l name -d 'The name to show' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l require-mfa -d 'Whether apps act in it only for people who have shown a second factor' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l confirm -d 'The name again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -f -a "list" -d 'List the members of an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -f -a "add" -d 'Make a user a member'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -f -a "remove" -d 'End a membership'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -f -a "set-role" -d 'Replace the roles of a member'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from members" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -f -a "list" -d 'List the invites of an organization, without their links'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -f -a "create" -d 'Make an invite, and show its link once or mail it'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -f -a "revoke" -d 'Withdraw an invite; whoever joined by it stays'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from invites" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List organizations'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a new organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Create the organization, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the named fields of an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "members" -d 'Who belongs to an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "invites" -d 'Links by which people join an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand orgs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "list" -d 'List roles'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "get" -d 'Show one role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "create" -d 'Create a new role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "ensure" -d 'Create the role, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "update" -d 'Change the named fields of a role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "delete" -d 'Delete a role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "grant" -d 'Give a user a role in an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "revoke" -d 'Take a role in an organization from a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create ensure update delete grant revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l org -d 'Of this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l description -d 'What it means; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l org -d 'The organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l name -d 'The name, as services see it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l description -d 'What it means; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l org -d 'The organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l name -d 'The name, as services see it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from ensure" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l description -d 'What it means; empty removes it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l confirm -d 'The name again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l org -d 'The organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l role -d 'The role' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from grant" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l org -d 'The organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l role -d 'The role' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from revoke" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "list" -d 'List roles'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a new role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Create the role, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the named fields of a role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a role'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "grant" -d 'Give a user a role in an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Take a role in an organization from a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "list" -d 'List scopes'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "get" -d 'Show one scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "create" -d 'Create a new scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "ensure" -d 'Create the scope, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "update" -d 'Change the named fields of a scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "delete" -d 'Delete a scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create ensure update delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l org -d 'Those that this organization declared' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l org -d 'Only in this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l name -d 'The name, as apps ask for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l description -d 'The plain words of the consent page' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l org -d 'Only in this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l description -d 'The plain words of the consent page' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l name -d 'The name, as apps ask for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from ensure" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l description -d 'The plain words of the consent page' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l confirm -d 'The name again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "list" -d 'List scopes'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a new scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Create the scope, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the named fields of a scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand scopes; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "list" -d 'List apps'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "get" -d 'Show one app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "create" -d 'Create a new app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "ensure" -d 'Create the app, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "update" -d 'Change the named fields of an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "delete" -d 'Delete an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "disable" -d 'Stop an app: it gets no more tokens'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "enable" -d 'Let a disabled app go on'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "rotate-secret" -d 'Make a new client secret, and show it once'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "redirect-uris" -d 'Where sign-ins may return to'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "consents" -d 'What people allowed an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and not __fish_seen_subcommand_from list get create ensure update delete disable enable rotate-secret redirect-uris consents help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l org -d 'Of this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l kind -d 'Of this kind' -r -f -a "web\t''
spa\t''
native\t''
service\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l trust -d 'Of this trust' -r -f -a "first-party\t''
third-party\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l client-id -d 'The client id; made up unless given' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l secret-out -d 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l org -d 'The one organization it serves; empty: every organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l trust -d 'Whether people are asked before it sees them' -r -f -a "first-party\t''
third-party\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l auth -d 'How it proves itself at the token endpoint' -r -f -a "none\t''
client_secret_basic\t''
client_secret_post\t''
private_key_jwt\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l redirect-uri -d 'Where sign-ins may return to; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l post-logout-uri -d 'Where sign-outs may return to; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l grant -d 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l scope -d 'What it may ask for; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l audience -d 'What its tokens may be for beside lok; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l role -d 'The roles of an app that acts for itself; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l jwks-file -d 'Its public keys as a JWK set (RFC 7517), for private_key_jwt' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l alg -d 'How its tokens are signed' -r -f -a "RS256\t''
ES256\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l access-ttl -d 'How long its access tokens live' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l refresh-ttl -d 'How long its refresh tokens live' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l require-mfa -d 'Whether it is only for people who have shown a second factor' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l home-url -d 'Its home page; the links given replace all three' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l policy-url -d 'Its privacy policy' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l terms-url -d 'Its terms of service' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l name -d 'The name that people are shown' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l kind -d 'What kind of program it is' -r -f -a "web\t''
spa\t''
native\t''
service\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l kind -d 'What kind of program it is' -r -f -a "web\t''
spa\t''
native\t''
service\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l secret-out -d 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l name -d 'The name that people are shown' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l org -d 'The one organization it serves; empty: every organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l trust -d 'Whether people are asked before it sees them' -r -f -a "first-party\t''
third-party\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l auth -d 'How it proves itself at the token endpoint' -r -f -a "none\t''
client_secret_basic\t''
client_secret_post\t''
private_key_jwt\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l redirect-uri -d 'Where sign-ins may return to; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l post-logout-uri -d 'Where sign-outs may return to; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l grant -d 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l scope -d 'What it may ask for; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l audience -d 'What its tokens may be for beside lok; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l role -d 'The roles of an app that acts for itself; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l jwks-file -d 'Its public keys as a JWK set (RFC 7517), for private_key_jwt' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l alg -d 'How its tokens are signed' -r -f -a "RS256\t''
ES256\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l access-ttl -d 'How long its access tokens live' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l refresh-ttl -d 'How long its refresh tokens live' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l require-mfa -d 'Whether it is only for people who have shown a second factor' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l home-url -d 'Its home page; the links given replace all three' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l policy-url -d 'Its privacy policy' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l terms-url -d 'Its terms of service' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l client-id -d 'The client id; made up unless given' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from ensure" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l name -d 'The name that people are shown' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l org -d 'The one organization it serves; empty: every organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l trust -d 'Whether people are asked before it sees them' -r -f -a "first-party\t''
third-party\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l auth -d 'How it proves itself at the token endpoint' -r -f -a "none\t''
client_secret_basic\t''
client_secret_post\t''
private_key_jwt\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l redirect-uri -d 'Where sign-ins may return to; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l post-logout-uri -d 'Where sign-outs may return to; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l grant -d 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l scope -d 'What it may ask for; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l audience -d 'What its tokens may be for beside lok; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l role -d 'The roles of an app that acts for itself; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l jwks-file -d 'Its public keys as a JWK set (RFC 7517), for private_key_jwt' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l alg -d 'How its tokens are signed' -r -f -a "RS256\t''
ES256\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l access-ttl -d 'How long its access tokens live' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l refresh-ttl -d 'How long its refresh tokens live' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l require-mfa -d 'Whether it is only for people who have shown a second factor' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l home-url -d 'Its home page; the links given replace all three' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l policy-url -d 'Its privacy policy' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l terms-url -d 'Its terms of service' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l confirm -d 'The name again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from disable" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from enable" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l overlap -d 'How long the older secrets go on working; 0 ends them now' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l secret-out -d 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from rotate-secret" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -f -a "list" -d 'List the redirect URIs of an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -f -a "add" -d 'Add a redirect URI to an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -f -a "remove" -d 'Remove a redirect URI from an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from redirect-uris" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -f -a "list" -d 'List who allowed an app what'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -f -a "revoke" -d 'Forget what people allowed an app, and end what it got by it'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from consents" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "list" -d 'List apps'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a new app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Create the app, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the named fields of an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Stop an app: it gets no more tokens'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Let a disabled app go on'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "rotate-secret" -d 'Make a new client secret, and show it once'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "redirect-uris" -d 'Where sign-ins may return to'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "consents" -d 'What people allowed an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand apps; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "requests" -d 'What waits for somebody to decide'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "apps" -d 'The apps that were let in, by identifier'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "releases" -d 'The versions of apps, with their manifests'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "clients" -d 'The apps that were let in, one by one'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "hubs" -d 'Sets of instances and clients that apps are composed against'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "services" -d 'Kinds of services'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "instances" -d 'Running copies of services, and who may use them'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "aliases" -d 'The addresses of instances'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "layers" -d 'The networks that addresses are on'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "devices" -d 'The machines that apps run on'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "mandates" -d 'Keys by which apps are let in without being asked about'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "import" -d 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and not __fish_seen_subcommand_from requests apps releases clients hubs services instances aliases layers devices mandates import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -f -a "list" -d 'List requests, newest first'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -f -a "show" -d 'Show who asks, for what, and what it would get'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -f -a "get" -d 'Show who asks, for what, and what it would get'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -f -a "approve" -d 'Let an app, a service or a hub in'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -f -a "deny" -d 'Send whoever asks away'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from requests" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -f -a "list" -d 'List apps'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -f -a "get" -d 'Show one app'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -f -a "delete" -d 'Delete an app, with its clients'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from apps" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -f -a "list" -d 'List releases'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -f -a "get" -d 'Show one release'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -f -a "delete" -d 'Delete a release, with its clients'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from releases" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "list" -d 'List clients'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "get" -d 'Show one client'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "delete" -d 'Delete a client, with its clients'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "update" -d 'Change the named fields of a client'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "disable" -d 'Stop a client: it gets no more tokens'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "enable" -d 'Let a disabled client go on'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "render" -d 'Show what a client would be told, without its secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "mappings" -d 'Show which instance each requirement of a client got, and why'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "rotate-token" -d 'End the claim tokens and the secret of a client of Fakts v1, which has to register again'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from clients" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "list" -d 'List hubs'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "get" -d 'Show one hub'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "create" -d 'Create a new hub'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "ensure" -d 'Create the hub, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "update" -d 'Change the named fields of a hub'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "delete" -d 'Delete a hub'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "resolve" -d 'Show what an app would get in a hub, and why'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from hubs" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "list" -d 'List services'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "get" -d 'Show one service'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "create" -d 'Create a new service'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "ensure" -d 'Create the service, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "update" -d 'Change the named fields of a service'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "delete" -d 'Delete a service'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from services" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "list" -d 'List instances'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "get" -d 'Show one instance'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "create" -d 'Create a new instance'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "ensure" -d 'Create the instance, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "update" -d 'Change the named fields of an instance'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "delete" -d 'Delete an instance'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "disable" -d 'Keep an instance from apps'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "enable" -d 'Give an instance to apps again'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "access" -d 'Who may use an instance'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "probe" -d 'Ask the addresses of an instance as an app does, and note which of them work'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from instances" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "list" -d 'List aliases'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "get" -d 'Show one alias'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "create" -d 'Create a new alias'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "ensure" -d 'Create the alias, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "update" -d 'Change the named fields of an alias'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "delete" -d 'Delete an alias'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from aliases" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "list" -d 'List layers'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "get" -d 'Show one layer'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "create" -d 'Create a new layer'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "ensure" -d 'Create the layer, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "update" -d 'Change the named fields of a layer'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "delete" -d 'Delete a layer'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from layers" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -f -a "list" -d 'List devices'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -f -a "get" -d 'Show one device'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -f -a "delete" -d 'Delete a device, with its clients'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -f -a "update" -d 'Change the named fields of a device'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -f -a "lookup" -d 'Find a machine by the id that it has of itself'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from devices" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "list" -d 'List mandates'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "get" -d 'Show one mandate'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "create" -d 'Create a new mandate'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "ensure" -d 'Create the mandate, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "update" -d 'Change the named fields of a mandate'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "delete" -d 'Delete a mandate'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "issue" -d 'Make a further key of a mandate, and show it once'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "revoke" -d 'End a mandate with all its keys, or one key; clients that came of it stay'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "purge-expired" -d 'Remove the mandates and keys whose end has passed'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from mandates" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l from-lok -d 'The YAML file with which the reference server was provisioned; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "requests" -d 'What waits for somebody to decide'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "apps" -d 'The apps that were let in, by identifier'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "releases" -d 'The versions of apps, with their manifests'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "clients" -d 'The apps that were let in, one by one'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "hubs" -d 'Sets of instances and clients that apps are composed against'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "services" -d 'Kinds of services'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "instances" -d 'Running copies of services, and who may use them'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "aliases" -d 'The addresses of instances'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "layers" -d 'The networks that addresses are on'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "devices" -d 'The machines that apps run on'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "mandates" -d 'Keys by which apps are let in without being asked about'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "import" -d 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file'
complete -c lokctl -n "__fish_lokctl_using_subcommand fakts; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "list" -d 'List keys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "get" -d 'Show one key'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "generate" -d 'Make a standby key, which verifiers learn before it signs'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "rotate" -d 'Let the standby keys sign from now on or soon, and make new ones'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "revoke" -d 'Let nothing verify with a key any more; if it signs, its standby does from now on'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "export-public" -d 'Print public keys, to be used elsewhere'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and not __fish_seen_subcommand_from list get generate rotate revoke export-public help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l state -d 'In this state' -r -f -a "pending\t''
published\t''
active\t''
retiring\t''
retired\t''
revoked\t''
destroyed\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l alg -d 'For this algorithm' -r -f -a "RS256\t''
ES256\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l alg -d 'What it signs with' -r -f -a "RS256\t''
ES256\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l bits -d 'The size of an RSA key' -r -f -a "2048\t''
3072\t''
4096\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from generate" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l alg -d 'Only keys of this algorithm' -r -f -a "RS256\t''
ES256\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l now -d 'At once'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l force -d 'Even if verifiers may not have the next key yet, and refuse what it signs for a while'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from rotate" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l reason -d 'Why' -r -f -a "compromise\t''
superseded\t''
error\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l confirm -d 'The key id again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l format -d 'In which form; jwk for one key and jwks for all unless given' -r -f -a "jwk\t'One JWK (RFC 7517)'
jwks\t'A JWK set (RFC 7517 5)'
pem\t'PEM (RFC 7468)'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l all -d 'All keys that verifiers know'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from export-public" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "list" -d 'List keys'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one key'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "generate" -d 'Make a standby key, which verifiers learn before it signs'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Let the standby keys sign from now on or soon, and make new ones'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Let nothing verify with a key any more; if it signs, its standby does from now on'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "export-public" -d 'Print public keys, to be used elsewhere'
complete -c lokctl -n "__fish_lokctl_using_subcommand keys; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "list" -d 'List providers'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "get" -d 'Show one provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "create" -d 'Create a new provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "ensure" -d 'Create the provider, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "update" -d 'Change the named fields of a provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "delete" -d 'Delete a provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "enable" -d 'Let people sign in with a disabled provider again'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "disable" -d 'Let nobody sign in with a provider; linked accounts stay'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "rotate-secret" -d 'Take the client secret that the provider made anew'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "test" -d 'Show what works with a provider and what does not, each with a fix'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and not __fish_seen_subcommand_from list get create ensure update delete enable disable rotate-secret test help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l kind -d 'Of this kind' -r -f -a "google\t''
orcid\t''
github\t''
oidc\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l issuer -d 'Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l client-secret-file -d 'Read the client secret from a file; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l title -d 'What people call it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l scope -d 'What is asked for; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l allow-signup -d 'Whether people who have no account here may sign up with one of theirs' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l allow-domain -d 'Of which domain their verified address must be; those given replace all, a single empty one allows any' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l org -d 'The organization that people who sign up join; empty: one of their own' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l link-policy -d 'Whether people may link an account to the one that they have here' -r -f -a "never\t''
ask\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l authoritative -d 'Whether an address that it calls verified counts as verified here' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l name -d 'The name, which is in the callback URL' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l kind -d 'What it speaks' -r -f -a "google\t''
orcid\t''
github\t''
oidc\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l client-id -d 'As what lok is registered there' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l strict -d 'A secret file that others can read is an error, not a warning'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l kind -d 'What it speaks' -r -f -a "google\t''
orcid\t''
github\t''
oidc\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l issuer -d 'Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l client-secret-file -d 'Read the client secret from a file; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l title -d 'What people call it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l client-id -d 'As what lok is registered there' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l scope -d 'What is asked for; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l allow-signup -d 'Whether people who have no account here may sign up with one of theirs' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l allow-domain -d 'Of which domain their verified address must be; those given replace all, a single empty one allows any' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l org -d 'The organization that people who sign up join; empty: one of their own' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l link-policy -d 'Whether people may link an account to the one that they have here' -r -f -a "never\t''
ask\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l authoritative -d 'Whether an address that it calls verified counts as verified here' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l name -d 'The name, which is in the callback URL' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l strict -d 'A secret file that others can read is an error, not a warning'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from ensure" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l title -d 'What people call it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l client-id -d 'As what lok is registered there' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l scope -d 'What is asked for; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l allow-signup -d 'Whether people who have no account here may sign up with one of theirs' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l allow-domain -d 'Of which domain their verified address must be; those given replace all, a single empty one allows any' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l org -d 'The organization that people who sign up join; empty: one of their own' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l link-policy -d 'Whether people may link an account to the one that they have here' -r -f -a "never\t''
ask\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l authoritative -d 'Whether an address that it calls verified counts as verified here' -r -f -a "true\t''
false\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l label -d 'A mark of your own; those given replace all that there are' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l confirm -d 'The name again, instead of being asked for it' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from enable" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from disable" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l if-match -d 'Only if the object still has this etag' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l client-secret-file -d 'Read the client secret from a file; - is standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l strict -d 'A secret file that others can read is an error, not a warning'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from rotate-secret" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "list" -d 'List providers'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a new provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Create the provider, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the named fields of a provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Let people sign in with a disabled provider again'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Let nobody sign in with a provider; linked accounts stay'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "rotate-secret" -d 'Take the client secret that the provider made anew'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "test" -d 'Show what works with a provider and what does not, each with a fix'
complete -c lokctl -n "__fish_lokctl_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "transports" -d 'The ways by which people are told: mail servers, webhooks, push services'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "channels" -d 'Where users are told of things beside mail'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "templates" -d 'The words of what people are told'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "messages" -d 'What people are shown until they say that they have read it'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "outbox" -d 'What waits, what was sent, and what was given up'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "test" -d 'Deliver something by a transport now, and say what works'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "send" -d 'Tell one person something, by every way that there is'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and not __fish_seen_subcommand_from transports channels templates messages outbox test send help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "list" -d 'List transports'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "get" -d 'Show one transport'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "create" -d 'Create a new transport'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "ensure" -d 'Create the transport, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "update" -d 'Change the named fields of a transport'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "delete" -d 'Delete a transport'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "disable" -d 'Keep a transport from delivering; what is queued waits'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "enable" -d 'Let a transport deliver again'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from transports" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "list" -d 'List channels'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "get" -d 'Show one channel'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "create" -d 'Create a new channel'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "ensure" -d 'Create the channel, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "update" -d 'Change the named fields of a channel'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "delete" -d 'Delete a channel'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "disable" -d 'Tell a user nothing by a channel'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "enable" -d 'Use a channel again'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from channels" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -f -a "list" -d 'List the templates'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -f -a "get" -d 'Show one template'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -f -a "set" -d 'Put words of your own in place of a template\'s'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -f -a "reset" -d 'Take the words that lok brings along again'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -f -a "preview" -d 'Show what a template looks like filled in'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from templates" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -f -a "list" -d 'List messages, the newest first'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -f -a "get" -d 'Show one message, and how many have acknowledged it'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -f -a "create" -d 'Tell people something that they have to acknowledge'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -f -a "delete" -d 'Show a message to nobody any more'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from messages" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -f -a "list" -d 'List notices and the deliveries that were made of them, the newest first'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -f -a "get" -d 'Show one delivery'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -f -a "retry" -d 'Try again what was given up'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -f -a "cancel" -d 'Give up what waits'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -f -a "purge" -d 'Remove what was sent or given up'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from outbox" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l to -d 'A mail address, a topic, or a channel (USER:NAME)' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l user -d 'Login name or id' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l title -d 'One line' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l text -d 'What is to be said' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l link -d 'Where to go: an https address' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l dry-run -d 'Check everything and send nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from send" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "transports" -d 'The ways by which people are told: mail servers, webhooks, push services'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "channels" -d 'Where users are told of things beside mail'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "templates" -d 'The words of what people are told'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "messages" -d 'What people are shown until they say that they have read it'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "outbox" -d 'What waits, what was sent, and what was given up'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "test" -d 'Deliver something by a transport now, and say what works'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "send" -d 'Tell one person something, by every way that there is'
complete -c lokctl -n "__fish_lokctl_using_subcommand notify; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s f -l file -d 'A manifest, a directory of manifests (.toml, .json), or - for standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l owner -d 'Whose the objects are: each gets the label managed-by=NAME' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l selector -d 'The same as --owner NAME' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l confirm -d 'The owner\'s name again, instead of being asked for it, if something is to be deleted' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l secrets-out -d 'Write each new secret into a new file (mode 0600) of this directory instead of printing it' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l prune -d 'Delete what the owner has and the manifest has not'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l take-over -d 'Change what another owner has, too'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l dry-run -d 'Check everything and change nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l detailed-exitcode -d 'With --dry-run: end with 20 if changes are pending'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand apply" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s f -l file -d 'A manifest, a directory of manifests (.toml, .json), or - for standard input' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l owner -d 'Whose the objects are: each gets the label managed-by=NAME' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l selector -d 'The same as --owner NAME' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l prune -d 'Delete what the owner has and the manifest has not'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l take-over -d 'Change what another owner has, too'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand diff" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l kinds -d 'Only these kinds, by their words in a manifest: app,hub' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l org -d 'Only what belongs to this organization' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l out -d 'Write into this file (mode 0600) instead of printing' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand export" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "list" -d 'List events, newest first'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "verify" -d 'Check that no event was changed or removed since it was written'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'This action, such as user.create; or all of a noun: user.*' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l actor -d 'By this actor, such as uid:0' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l object -d 'To this object, such as users/alice' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l outcome -d 'With this outcome' -r -f -a "ok\t''
refused\t''
denied\t''"
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l since -d 'At or after this time, such as 2026-11-23T18:00:00Z' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l until -d 'Before this time' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l limit -d 'At most this many in one answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l cursor -d 'Go on behind this cursor of an earlier answer' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l all -d 'All of them, page by page'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, newest first'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check that no event was changed or removed since it was written'
complete -c lokctl -n "__fish_lokctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -f -a "create" -d 'Write everything that lokd keeps into a file, while it goes on'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and not __fish_seen_subcommand_from create help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l out -d 'A file that is not there yet, which only you may read; - for standard output' -r -F
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Write everything that lokd keeps into a file, while it goes on'
complete -c lokctl -n "__fish_lokctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l watch -d 'Look again every two seconds until interrupted'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand status" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l wait -d 'Wait until it is over, and fail if it was refused'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand reload" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand whoami" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand version" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -f -a "list" -d 'List the contexts'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -f -a "use" -d 'Make a context the current one'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -f -a "set" -d 'Add or change a context: it gets what --endpoint and --output say'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -f -a "delete" -d 'Forget a context'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -f -a "current" -d 'Show the current context'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and not __fish_seen_subcommand_from list use set delete current help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from use" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from current" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the contexts'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a context the current one'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "set" -d 'Add or change a context: it gets what --endpoint and --output say'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Forget a context'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "current" -d 'Show the current context'
complete -c lokctl -n "__fish_lokctl_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s c -l context -d 'The context of the configuration file to use' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l endpoint -d 'The admin socket: unix:/path, or an absolute path' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s o -l output -d 'How to print: table, wide, json, jsonl, toml, name, value=FIELD' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l timeout -d 'How long a call may take' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l request-id -d 'The id of the request in lokd\'s log' -r
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l no-headers -d 'Print tables without a heading'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l no-pager -d 'Do not page'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s q -l quiet -d 'Say nothing but warnings and errors'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s v -l verbose -d 'Tell of every call'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l debug -d 'Tell of every call and of what it says, without secrets'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -l no-input -d 'Ask nothing; what would have to be asked fails'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s y -l yes -d 'Answer yes to what is asked, but for what destroys'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lokctl -n "__fish_lokctl_using_subcommand completions" -s V -l version -d 'Print version'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "users" -d 'The people who sign in'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "orgs" -d 'Organizations and their members'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "roles" -d 'Roles in organizations, and who has them'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "scopes" -d 'What apps may be allowed'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "apps" -d 'The clients of OAuth 2 and OpenID Connect'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "fakts" -d 'Apps that ask where their services live, and what they are told'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "keys" -d 'The signing keys'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "providers" -d 'Where else people have an account that they can sign in with'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "notify" -d 'How people are told of things, and what became of it'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "apply" -d 'Make everything as a manifest has it'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "diff" -d 'Show what apply would change'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "export" -d 'Write what there is as a manifest'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "audit" -d 'The audit log'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "backup" -d 'Everything that lokd keeps, as one file'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "status" -d 'Show whether lokd can serve everything'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "reload" -d 'Have lokd read its configuration and its certificate anew'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "whoami" -d 'Show what lokd lets you do, and why'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "version" -d 'Show the versions of lokctl and lokd'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "context" -d 'The daemons that lokctl knows by name'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "completions" -d 'Print the completions for a shell'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and not __fish_seen_subcommand_from users orgs roles scopes apps fakts keys providers notify apply diff export audit backup status reload whoami version context completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "list" -d 'List users'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "get" -d 'Show one user'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "create" -d 'Create a new user'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "ensure" -d 'Create the user, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "update" -d 'Change the named fields of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "delete" -d 'Delete a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "disable" -d 'Keep a user from signing in, and end all sessions'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "enable" -d 'Let a disabled user sign in again'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "unlock" -d 'Forget failed sign-ins, so that the user need not wait'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "remove-picture" -d 'Take the picture of a user away'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "mfa" -d 'The second factors of a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "set-password" -d 'Set a new password; without a flag it is asked for'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "reset-link" -d 'Make a link by which a user sets a new password, and show it once or mail it'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "identities" -d 'Accounts elsewhere that a user signs in with'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "list" -d 'List organizations'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "get" -d 'Show one organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "create" -d 'Create a new organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "ensure" -d 'Create the organization, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "update" -d 'Change the named fields of an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "delete" -d 'Delete an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "members" -d 'Who belongs to an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from orgs" -f -a "invites" -d 'Links by which people join an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "list" -d 'List roles'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "get" -d 'Show one role'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "create" -d 'Create a new role'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "ensure" -d 'Create the role, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "update" -d 'Change the named fields of a role'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "delete" -d 'Delete a role'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "grant" -d 'Give a user a role in an organization'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from roles" -f -a "revoke" -d 'Take a role in an organization from a user'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from scopes" -f -a "list" -d 'List scopes'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from scopes" -f -a "get" -d 'Show one scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from scopes" -f -a "create" -d 'Create a new scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from scopes" -f -a "ensure" -d 'Create the scope, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from scopes" -f -a "update" -d 'Change the named fields of a scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from scopes" -f -a "delete" -d 'Delete a scope'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "list" -d 'List apps'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "get" -d 'Show one app'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "create" -d 'Create a new app'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "ensure" -d 'Create the app, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "update" -d 'Change the named fields of an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "delete" -d 'Delete an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "disable" -d 'Stop an app: it gets no more tokens'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "enable" -d 'Let a disabled app go on'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "rotate-secret" -d 'Make a new client secret, and show it once'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "redirect-uris" -d 'Where sign-ins may return to'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from apps" -f -a "consents" -d 'What people allowed an app'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "requests" -d 'What waits for somebody to decide'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "apps" -d 'The apps that were let in, by identifier'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "releases" -d 'The versions of apps, with their manifests'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "clients" -d 'The apps that were let in, one by one'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "hubs" -d 'Sets of instances and clients that apps are composed against'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "services" -d 'Kinds of services'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "instances" -d 'Running copies of services, and who may use them'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "aliases" -d 'The addresses of instances'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "layers" -d 'The networks that addresses are on'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "devices" -d 'The machines that apps run on'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "mandates" -d 'Keys by which apps are let in without being asked about'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from fakts" -f -a "import" -d 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "list" -d 'List keys'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "get" -d 'Show one key'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "generate" -d 'Make a standby key, which verifiers learn before it signs'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "rotate" -d 'Let the standby keys sign from now on or soon, and make new ones'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "revoke" -d 'Let nothing verify with a key any more; if it signs, its standby does from now on'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from keys" -f -a "export-public" -d 'Print public keys, to be used elsewhere'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "list" -d 'List providers'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "get" -d 'Show one provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "create" -d 'Create a new provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "ensure" -d 'Create the provider, or change what differs, or nothing'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "update" -d 'Change the named fields of a provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "delete" -d 'Delete a provider'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "enable" -d 'Let people sign in with a disabled provider again'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "disable" -d 'Let nobody sign in with a provider; linked accounts stay'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "rotate-secret" -d 'Take the client secret that the provider made anew'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from providers" -f -a "test" -d 'Show what works with a provider and what does not, each with a fix'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "transports" -d 'The ways by which people are told: mail servers, webhooks, push services'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "channels" -d 'Where users are told of things beside mail'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "templates" -d 'The words of what people are told'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "messages" -d 'What people are shown until they say that they have read it'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "outbox" -d 'What waits, what was sent, and what was given up'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "test" -d 'Deliver something by a transport now, and say what works'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from notify" -f -a "send" -d 'Tell one person something, by every way that there is'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List events, newest first'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Check that no event was changed or removed since it was written'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "create" -d 'Write everything that lokd keeps into a file, while it goes on'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "list" -d 'List the contexts'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "use" -d 'Make a context the current one'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "set" -d 'Add or change a context: it gets what --endpoint and --output say'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "delete" -d 'Forget a context'
complete -c lokctl -n "__fish_lokctl_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "current" -d 'Show the current context'
