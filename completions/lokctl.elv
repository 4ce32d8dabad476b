
use builtin;
use str;

set edit:completion:arg-completer[lokctl] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'lokctl'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'lokctl'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand users 'The people who sign in'
            cand orgs 'Organizations and their members'
            cand roles 'Roles in organizations, and who has them'
            cand scopes 'What apps may be allowed'
            cand apps 'The clients of OAuth 2 and OpenID Connect'
            cand fakts 'Apps that ask where their services live, and what they are told'
            cand keys 'The signing keys'
            cand providers 'Where else people have an account that they can sign in with'
            cand notify 'How people are told of things, and what became of it'
            cand apply 'Make everything as a manifest has it'
            cand diff 'Show what apply would change'
            cand export 'Write what there is as a manifest'
            cand audit 'The audit log'
            cand backup 'Everything that lokd keeps, as one file'
            cand status 'Show whether lokd can serve everything'
            cand reload 'Have lokd read its configuration and its certificate anew'
            cand whoami 'Show what lokd lets you do, and why'
            cand version 'Show the versions of lokctl and lokd'
            cand context 'The daemons that lokctl knows by name'
            cand completions 'Print the completions for a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List users'
            cand get 'Show one user'
            cand create 'Create a new user'
            cand ensure 'Create the user, or change what differs, or nothing'
            cand update 'Change the named fields of a user'
            cand delete 'Delete a user'
            cand disable 'Keep a user from signing in, and end all sessions'
            cand enable 'Let a disabled user sign in again'
            cand unlock 'Forget failed sign-ins, so that the user need not wait'
            cand remove-picture 'Take the picture of a user away'
            cand mfa 'The second factors of a user'
            cand set-password 'Set a new password; without a flag it is asked for'
            cand reset-link 'Make a link by which a user sets a new password, and show it once or mail it'
            cand identities 'Accounts elsewhere that a user signs in with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users;list'= {
            cand --org 'Members of this organization'
            cand --role 'Who have this role in the organization'
            cand --status 'In this state'
            cand --search 'Whose user name or e-mail address contains this'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;create'= {
            cand --org 'Make the user a member of this organization'
            cand --role 'With this role in it; may be given more than once'
            cand --password-file 'Read the password from a file; - is standard input'
            cand --password-env 'Read the password from an environment variable'
            cand --email 'The e-mail address; empty removes it'
            cand --email-verified 'Whether the address is known to be the user''s'
            cand --name 'The full name to show; empty removes it'
            cand --locale 'The language, such as de or en-GB; empty removes it'
            cand --about 'What the user says of themselves, at most 500 characters; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --username 'The login name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --password-stdin 'Read the password from standard input'
            cand --no-password 'Set no password'
            cand --must-change 'Ask for a new password at the first sign-in'
            cand --strict 'A password file that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;ensure'= {
            cand --org 'Make the user a member of this organization'
            cand --role 'With this role in it; may be given more than once'
            cand --password-file 'Read the password from a file; - is standard input'
            cand --password-env 'Read the password from an environment variable'
            cand --email 'The e-mail address; empty removes it'
            cand --email-verified 'Whether the address is known to be the user''s'
            cand --name 'The full name to show; empty removes it'
            cand --locale 'The language, such as de or en-GB; empty removes it'
            cand --about 'What the user says of themselves, at most 500 characters; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --username 'The login name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --password-stdin 'Read the password from standard input'
            cand --no-password 'Set no password'
            cand --must-change 'Ask for a new password at the first sign-in'
            cand --strict 'A password file that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;update'= {
            cand --email 'The e-mail address; empty removes it'
            cand --email-verified 'Whether the address is known to be the user''s'
            cand --name 'The full name to show; empty removes it'
            cand --locale 'The language, such as de or en-GB; empty removes it'
            cand --about 'What the user says of themselves, at most 500 characters; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;disable'= {
            cand --reason 'Kept, and shown by get'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;unlock'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;remove-picture'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;mfa'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the second factors of a user'
            cand reset 'Remove every second factor of a user, and end all sessions'
            cand require 'Demand a second factor of a user'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users;mfa;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;mfa;reset'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;mfa;require'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --off 'Demand it no more'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;mfa;help'= {
            cand list 'List the second factors of a user'
            cand reset 'Remove every second factor of a user, and end all sessions'
            cand require 'Demand a second factor of a user'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users;mfa;help;list'= {
        }
        &'lokctl;users;mfa;help;reset'= {
        }
        &'lokctl;users;mfa;help;require'= {
        }
        &'lokctl;users;mfa;help;help'= {
        }
        &'lokctl;users;set-password'= {
            cand --password-file 'Read the password from a file; - is standard input'
            cand --password-env 'Read the password from an environment variable'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --password-stdin 'Read the password from standard input'
            cand --generate 'Let lokd make one, and show it once'
            cand --must-change 'Ask for a new one at the next sign-in'
            cand --keep-sessions 'Leave sessions and grants as they are'
            cand --strict 'A password file that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;reset-link'= {
            cand --ttl 'How long the link is good; 30m unless given'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --print 'Print the link; the default'
            cand --send 'Mail the link to the user''s address, which must be known to be theirs, and do not print it'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;identities'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the accounts elsewhere of a user'
            cand unlink 'Unlink an account elsewhere from a user'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users;identities;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;identities;unlink'= {
            cand --provider 'The provider''s name'
            cand --subject 'Who the user is there, as list shows it'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;users;identities;help'= {
            cand list 'List the accounts elsewhere of a user'
            cand unlink 'Unlink an account elsewhere from a user'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users;identities;help;list'= {
        }
        &'lokctl;users;identities;help;unlink'= {
        }
        &'lokctl;users;identities;help;help'= {
        }
        &'lokctl;users;help'= {
            cand list 'List users'
            cand get 'Show one user'
            cand create 'Create a new user'
            cand ensure 'Create the user, or change what differs, or nothing'
            cand update 'Change the named fields of a user'
            cand delete 'Delete a user'
            cand disable 'Keep a user from signing in, and end all sessions'
            cand enable 'Let a disabled user sign in again'
            cand unlock 'Forget failed sign-ins, so that the user need not wait'
            cand remove-picture 'Take the picture of a user away'
            cand mfa 'The second factors of a user'
            cand set-password 'Set a new password; without a flag it is asked for'
            cand reset-link 'Make a link by which a user sets a new password, and show it once or mail it'
            cand identities 'Accounts elsewhere that a user signs in with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;users;help;list'= {
        }
        &'lokctl;users;help;get'= {
        }
        &'lokctl;users;help;create'= {
        }
        &'lokctl;users;help;ensure'= {
        }
        &'lokctl;users;help;update'= {
        }
        &'lokctl;users;help;delete'= {
        }
        &'lokctl;users;help;disable'= {
        }
        &'lokctl;users;help;enable'= {
        }
        &'lokctl;users;help;unlock'= {
        }
        &'lokctl;users;help;remove-picture'= {
        }
        &'lokctl;users;help;mfa'= {
            cand list 'List the second factors of a user'
            cand reset 'Remove every second factor of a user, and end all sessions'
            cand require 'Demand a second factor of a user'
        }
        &'lokctl;users;help;mfa;list'= {
        }
        &'lokctl;users;help;mfa;reset'= {
        }
        &'lokctl;users;help;mfa;require'= {
        }
        &'lokctl;users;help;set-password'= {
        }
        &'lokctl;users;help;reset-link'= {
        }
        &'lokctl;users;help;identities'= {
            cand list 'List the accounts elsewhere of a user'
            cand unlink 'Unlink an account elsewhere from a user'
        }
        &'lokctl;users;help;identities;list'= {
        }
        &'lokctl;users;help;identities;unlink'= {
        }
        &'lokctl;users;help;help'= {
        }
        &'lokctl;orgs'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List organizations'
            cand get 'Show one organization'
            cand create 'Create a new organization'
            cand ensure 'Create the organization, or change what differs, or nothing'
            cand update 'Change the named fields of an organization'
            cand delete 'Delete an organization'
            cand members 'Who belongs to an organization'
            cand invites 'Links by which people join an organization'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;orgs;list'= {
            cand --search 'Whose short name contains this'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;create'= {
            cand --name 'The name to show'
            cand --require-mfa 'Whether apps act in it only for people who have shown a second factor'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --slug 'The short name in claims and commands'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;ensure'= {
            cand --name 'The name to show'
            cand --require-mfa 'Whether apps act in it only for people who have shown a second factor'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --slug 'The short name in claims and commands'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;update'= {
            cand --name 'The name to show'
            cand --require-mfa 'Whether apps act in it only for people who have shown a second factor'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;members'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the members of an organization'
            cand add 'Make a user a member'
            cand remove 'End a membership'
            cand set-role 'Replace the roles of a member'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;orgs;members;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;members;add'= {
            cand --role 'With this role; may be given more than once; the role user unless given'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;members;remove'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;members;set-role'= {
            cand --role 'The role to have; may be given more than once'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;members;help'= {
            cand list 'List the members of an organization'
            cand add 'Make a user a member'
            cand remove 'End a membership'
            cand set-role 'Replace the roles of a member'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;orgs;members;help;list'= {
        }
        &'lokctl;orgs;members;help;add'= {
        }
        &'lokctl;orgs;members;help;remove'= {
        }
        &'lokctl;orgs;members;help;set-role'= {
        }
        &'lokctl;orgs;members;help;help'= {
        }
        &'lokctl;orgs;invites'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the invites of an organization, without their links'
            cand create 'Make an invite, and show its link once or mail it'
            cand revoke 'Withdraw an invite; whoever joined by it stays'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;orgs;invites;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;invites;create'= {
            cand --email 'The person''s e-mail address, which the page proposes and shows; whoever has the link unless given'
            cand --role 'Give this role; may be given more than once; the role user unless given'
            cand --ttl 'How long the link is good; 7d unless given'
            cand --max-uses 'How many people may join by it; 1 unless given'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --send 'Mail the link to the address, and do not print it: so it proves that the address is the person''s'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;invites;revoke'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;orgs;invites;help'= {
            cand list 'List the invites of an organization, without their links'
            cand create 'Make an invite, and show its link once or mail it'
            cand revoke 'Withdraw an invite; whoever joined by it stays'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;orgs;invites;help;list'= {
        }
        &'lokctl;orgs;invites;help;create'= {
        }
        &'lokctl;orgs;invites;help;revoke'= {
        }
        &'lokctl;orgs;invites;help;help'= {
        }
        &'lokctl;orgs;help'= {
            cand list 'List organizations'
            cand get 'Show one organization'
            cand create 'Create a new organization'
            cand ensure 'Create the organization, or change what differs, or nothing'
            cand update 'Change the named fields of an organization'
            cand delete 'Delete an organization'
            cand members 'Who belongs to an organization'
            cand invites 'Links by which people join an organization'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;orgs;help;list'= {
        }
        &'lokctl;orgs;help;get'= {
        }
        &'lokctl;orgs;help;create'= {
        }
        &'lokctl;orgs;help;ensure'= {
        }
        &'lokctl;orgs;help;update'= {
        }
        &'lokctl;orgs;help;delete'= {
        }
        &'lokctl;orgs;help;members'= {
            cand list 'List the members of an organization'
            cand add 'Make a user a member'
            cand remove 'End a membership'
            cand set-role 'Replace the roles of a member'
        }
        &'lokctl;orgs;help;members;list'= {
        }
        &'lokctl;orgs;help;members;add'= {
        }
        &'lokctl;orgs;help;members;remove'= {
        }
        &'lokctl;orgs;help;members;set-role'= {
        }
        &'lokctl;orgs;help;invites'= {
            cand list 'List the invites of an organization, without their links'
            cand create 'Make an invite, and show its link once or mail it'
            cand revoke 'Withdraw an invite; whoever joined by it stays'
        }
        &'lokctl;orgs;help;invites;list'= {
        }
        &'lokctl;orgs;help;invites;create'= {
        }
        &'lokctl;orgs;help;invites;revoke'= {
        }
        &'lokctl;orgs;help;help'= {
        }
        &'lokctl;roles'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List roles'
            cand get 'Show one role'
            cand create 'Create a new role'
            cand ensure 'Create the role, or change what differs, or nothing'
            cand update 'Change the named fields of a role'
            cand delete 'Delete a role'
            cand grant 'Give a user a role in an organization'
            cand revoke 'Take a role in an organization from a user'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;roles;list'= {
            cand --org 'Of this organization'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;create'= {
            cand --description 'What it means; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --org 'The organization'
            cand --name 'The name, as services see it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;ensure'= {
            cand --description 'What it means; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --org 'The organization'
            cand --name 'The name, as services see it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;update'= {
            cand --description 'What it means; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;grant'= {
            cand --org 'The organization'
            cand --role 'The role'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;revoke'= {
            cand --org 'The organization'
            cand --role 'The role'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;roles;help'= {
            cand list 'List roles'
            cand get 'Show one role'
            cand create 'Create a new role'
            cand ensure 'Create the role, or change what differs, or nothing'
            cand update 'Change the named fields of a role'
            cand delete 'Delete a role'
            cand grant 'Give a user a role in an organization'
            cand revoke 'Take a role in an organization from a user'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;roles;help;list'= {
        }
        &'lokctl;roles;help;get'= {
        }
        &'lokctl;roles;help;create'= {
        }
        &'lokctl;roles;help;ensure'= {
        }
        &'lokctl;roles;help;update'= {
        }
        &'lokctl;roles;help;delete'= {
        }
        &'lokctl;roles;help;grant'= {
        }
        &'lokctl;roles;help;revoke'= {
        }
        &'lokctl;roles;help;help'= {
        }
        &'lokctl;scopes'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List scopes'
            cand get 'Show one scope'
            cand create 'Create a new scope'
            cand ensure 'Create the scope, or change what differs, or nothing'
            cand update 'Change the named fields of a scope'
            cand delete 'Delete a scope'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;scopes;list'= {
            cand --org 'Those that this organization declared'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;scopes;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;scopes;create'= {
            cand --org 'Only in this organization'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --name 'The name, as apps ask for it'
            cand --description 'The plain words of the consent page'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;scopes;ensure'= {
            cand --org 'Only in this organization'
            cand --description 'The plain words of the consent page'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --name 'The name, as apps ask for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;scopes;update'= {
            cand --description 'The plain words of the consent page'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;scopes;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;scopes;help'= {
            cand list 'List scopes'
            cand get 'Show one scope'
            cand create 'Create a new scope'
            cand ensure 'Create the scope, or change what differs, or nothing'
            cand update 'Change the named fields of a scope'
            cand delete 'Delete a scope'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;scopes;help;list'= {
        }
        &'lokctl;scopes;help;get'= {
        }
        &'lokctl;scopes;help;create'= {
        }
        &'lokctl;scopes;help;ensure'= {
        }
        &'lokctl;scopes;help;update'= {
        }
        &'lokctl;scopes;help;delete'= {
        }
        &'lokctl;scopes;help;help'= {
        }
        &'lokctl;apps'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List apps'
            cand get 'Show one app'
            cand create 'Create a new app'
            cand ensure 'Create the app, or change what differs, or nothing'
            cand update 'Change the named fields of an app'
            cand delete 'Delete an app'
            cand disable 'Stop an app: it gets no more tokens'
            cand enable 'Let a disabled app go on'
            cand rotate-secret 'Make a new client secret, and show it once'
            cand redirect-uris 'Where sign-ins may return to'
            cand consents 'What people allowed an app'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;apps;list'= {
            cand --org 'Of this organization'
            cand --kind 'Of this kind'
            cand --trust 'Of this trust'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;create'= {
            cand --client-id 'The client id; made up unless given'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --org 'The one organization it serves; empty: every organization'
            cand --trust 'Whether people are asked before it sees them'
            cand --auth 'How it proves itself at the token endpoint'
            cand --redirect-uri 'Where sign-ins may return to; those given replace all that there are'
            cand --post-logout-uri 'Where sign-outs may return to; those given replace all that there are'
            cand --grant 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are'
            cand --scope 'What it may ask for; those given replace all that there are'
            cand --audience 'What its tokens may be for beside lok; those given replace all that there are'
            cand --role 'The roles of an app that acts for itself; those given replace all that there are'
            cand --jwks-file 'Its public keys as a JWK set (RFC 7517), for private_key_jwt'
            cand --alg 'How its tokens are signed'
            cand --access-ttl 'How long its access tokens live'
            cand --refresh-ttl 'How long its refresh tokens live'
            cand --require-mfa 'Whether it is only for people who have shown a second factor'
            cand --home-url 'Its home page; the links given replace all three'
            cand --policy-url 'Its privacy policy'
            cand --terms-url 'Its terms of service'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --name 'The name that people are shown'
            cand --kind 'What kind of program it is'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;ensure'= {
            cand --kind 'What kind of program it is'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --name 'The name that people are shown'
            cand --org 'The one organization it serves; empty: every organization'
            cand --trust 'Whether people are asked before it sees them'
            cand --auth 'How it proves itself at the token endpoint'
            cand --redirect-uri 'Where sign-ins may return to; those given replace all that there are'
            cand --post-logout-uri 'Where sign-outs may return to; those given replace all that there are'
            cand --grant 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are'
            cand --scope 'What it may ask for; those given replace all that there are'
            cand --audience 'What its tokens may be for beside lok; those given replace all that there are'
            cand --role 'The roles of an app that acts for itself; those given replace all that there are'
            cand --jwks-file 'Its public keys as a JWK set (RFC 7517), for private_key_jwt'
            cand --alg 'How its tokens are signed'
            cand --access-ttl 'How long its access tokens live'
            cand --refresh-ttl 'How long its refresh tokens live'
            cand --require-mfa 'Whether it is only for people who have shown a second factor'
            cand --home-url 'Its home page; the links given replace all three'
            cand --policy-url 'Its privacy policy'
            cand --terms-url 'Its terms of service'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --client-id 'The client id; made up unless given'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;update'= {
            cand --name 'The name that people are shown'
            cand --org 'The one organization it serves; empty: every organization'
            cand --trust 'Whether people are asked before it sees them'
            cand --auth 'How it proves itself at the token endpoint'
            cand --redirect-uri 'Where sign-ins may return to; those given replace all that there are'
            cand --post-logout-uri 'Where sign-outs may return to; those given replace all that there are'
            cand --grant 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are'
            cand --scope 'What it may ask for; those given replace all that there are'
            cand --audience 'What its tokens may be for beside lok; those given replace all that there are'
            cand --role 'The roles of an app that acts for itself; those given replace all that there are'
            cand --jwks-file 'Its public keys as a JWK set (RFC 7517), for private_key_jwt'
            cand --alg 'How its tokens are signed'
            cand --access-ttl 'How long its access tokens live'
            cand --refresh-ttl 'How long its refresh tokens live'
            cand --require-mfa 'Whether it is only for people who have shown a second factor'
            cand --home-url 'Its home page; the links given replace all three'
            cand --policy-url 'Its privacy policy'
            cand --terms-url 'Its terms of service'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;disable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;rotate-secret'= {
            cand --if-match 'Only if the object still has this etag'
            cand --overlap 'How long the older secrets go on working; 0 ends them now'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;redirect-uris'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the redirect URIs of an app'
            cand add 'Add a redirect URI to an app'
            cand remove 'Remove a redirect URI from an app'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;apps;redirect-uris;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;redirect-uris;add'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;redirect-uris;remove'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;redirect-uris;help'= {
            cand list 'List the redirect URIs of an app'
            cand add 'Add a redirect URI to an app'
            cand remove 'Remove a redirect URI from an app'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;apps;redirect-uris;help;list'= {
        }
        &'lokctl;apps;redirect-uris;help;add'= {
        }
        &'lokctl;apps;redirect-uris;help;remove'= {
        }
        &'lokctl;apps;redirect-uris;help;help'= {
        }
        &'lokctl;apps;consents'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List who allowed an app what'
            cand revoke 'Forget what people allowed an app, and end what it got by it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;apps;consents;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;consents;revoke'= {
            cand --if-match 'Only if the object still has this etag'
            cand --user 'Only what this user allowed'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;apps;consents;help'= {
            cand list 'List who allowed an app what'
            cand revoke 'Forget what people allowed an app, and end what it got by it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;apps;consents;help;list'= {
        }
        &'lokctl;apps;consents;help;revoke'= {
        }
        &'lokctl;apps;consents;help;help'= {
        }
        &'lokctl;apps;help'= {
            cand list 'List apps'
            cand get 'Show one app'
            cand create 'Create a new app'
            cand ensure 'Create the app, or change what differs, or nothing'
            cand update 'Change the named fields of an app'
            cand delete 'Delete an app'
            cand disable 'Stop an app: it gets no more tokens'
            cand enable 'Let a disabled app go on'
            cand rotate-secret 'Make a new client secret, and show it once'
            cand redirect-uris 'Where sign-ins may return to'
            cand consents 'What people allowed an app'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;apps;help;list'= {
        }
        &'lokctl;apps;help;get'= {
        }
        &'lokctl;apps;help;create'= {
        }
        &'lokctl;apps;help;ensure'= {
        }
        &'lokctl;apps;help;update'= {
        }
        &'lokctl;apps;help;delete'= {
        }
        &'lokctl;apps;help;disable'= {
        }
        &'lokctl;apps;help;enable'= {
        }
        &'lokctl;apps;help;rotate-secret'= {
        }
        &'lokctl;apps;help;redirect-uris'= {
            cand list 'List the redirect URIs of an app'
            cand add 'Add a redirect URI to an app'
            cand remove 'Remove a redirect URI from an app'
        }
        &'lokctl;apps;help;redirect-uris;list'= {
        }
        &'lokctl;apps;help;redirect-uris;add'= {
        }
        &'lokctl;apps;help;redirect-uris;remove'= {
        }
        &'lokctl;apps;help;consents'= {
            cand list 'List who allowed an app what'
            cand revoke 'Forget what people allowed an app, and end what it got by it'
        }
        &'lokctl;apps;help;consents;list'= {
        }
        &'lokctl;apps;help;consents;revoke'= {
        }
        &'lokctl;apps;help;help'= {
        }
        &'lokctl;fakts'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand requests 'What waits for somebody to decide'
            cand apps 'The apps that were let in, by identifier'
            cand releases 'The versions of apps, with their manifests'
            cand clients 'The apps that were let in, one by one'
            cand hubs 'Sets of instances and clients that apps are composed against'
            cand services 'Kinds of services'
            cand instances 'Running copies of services, and who may use them'
            cand aliases 'The addresses of instances'
            cand layers 'The networks that addresses are on'
            cand devices 'The machines that apps run on'
            cand mandates 'Keys by which apps are let in without being asked about'
            cand import 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;requests'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List requests, newest first'
            cand show 'Show who asks, for what, and what it would get'
            cand get 'Show who asks, for what, and what it would get'
            cand approve 'Let an app, a service or a hub in'
            cand deny 'Send whoever asks away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;requests;list'= {
            cand --kind 'Of this kind'
            cand --status 'In this state'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand --for 'End a watch after this time'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --watch 'Go on, and print each new request as it comes'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;requests;show'= {
            cand --org 'The organization; needed if there are several'
            cand --hub 'The hub; needed if the organization has several'
            cand --as 'The member on whose behalf; an owner of the organization unless given. A provisioner has to name one'
            cand --decline 'An optional requirement that the app shall not get, by its key'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;requests;get'= {
            cand --org 'The organization; needed if there are several'
            cand --hub 'The hub; needed if the organization has several'
            cand --as 'The member on whose behalf; an owner of the organization unless given. A provisioner has to name one'
            cand --decline 'An optional requirement that the app shall not get, by its key'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;requests;approve'= {
            cand --org 'The organization; needed if there are several'
            cand --hub 'The hub; needed if the organization has several'
            cand --as 'The member on whose behalf; an owner of the organization unless given. A provisioner has to name one'
            cand --decline 'An optional requirement that the app shall not get, by its key'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;requests;deny'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;requests;help'= {
            cand list 'List requests, newest first'
            cand show 'Show who asks, for what, and what it would get'
            cand approve 'Let an app, a service or a hub in'
            cand deny 'Send whoever asks away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;requests;help;list'= {
        }
        &'lokctl;fakts;requests;help;show'= {
        }
        &'lokctl;fakts;requests;help;approve'= {
        }
        &'lokctl;fakts;requests;help;deny'= {
        }
        &'lokctl;fakts;requests;help;help'= {
        }
        &'lokctl;fakts;apps'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List apps'
            cand get 'Show one app'
            cand delete 'Delete an app, with its clients'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;apps;list'= {
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;apps;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;apps;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;apps;help'= {
            cand list 'List apps'
            cand get 'Show one app'
            cand delete 'Delete an app, with its clients'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;apps;help;list'= {
        }
        &'lokctl;fakts;apps;help;get'= {
        }
        &'lokctl;fakts;apps;help;delete'= {
        }
        &'lokctl;fakts;apps;help;help'= {
        }
        &'lokctl;fakts;releases'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List releases'
            cand get 'Show one release'
            cand delete 'Delete a release, with its clients'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;releases;list'= {
            cand --app 'Of this app'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;releases;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;releases;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;releases;help'= {
            cand list 'List releases'
            cand get 'Show one release'
            cand delete 'Delete a release, with its clients'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;releases;help;list'= {
        }
        &'lokctl;fakts;releases;help;get'= {
        }
        &'lokctl;fakts;releases;help;delete'= {
        }
        &'lokctl;fakts;releases;help;help'= {
        }
        &'lokctl;fakts;clients'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List clients'
            cand get 'Show one client'
            cand delete 'Delete a client, with its clients'
            cand update 'Change the named fields of a client'
            cand disable 'Stop a client: it gets no more tokens'
            cand enable 'Let a disabled client go on'
            cand render 'Show what a client would be told, without its secrets'
            cand mappings 'Show which instance each requirement of a client got, and why'
            cand rotate-token 'End the claim tokens and the secret of a client of Fakts v1, which has to register again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;clients;list'= {
            cand --hub 'Of this hub'
            cand --kind 'Of this kind'
            cand --role 'Of this role'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --broken 'Those that said that they cannot do their work'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;update'= {
            cand --published 'Whether whoever has the same app may be this client, without being asked about'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;disable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;render'= {
            cand --origin 'The scheme, name and port by which it reaches lok, such as http://192.168.1.20:8080'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;mappings'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;rotate-token'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;clients;help'= {
            cand list 'List clients'
            cand get 'Show one client'
            cand delete 'Delete a client, with its clients'
            cand update 'Change the named fields of a client'
            cand disable 'Stop a client: it gets no more tokens'
            cand enable 'Let a disabled client go on'
            cand render 'Show what a client would be told, without its secrets'
            cand mappings 'Show which instance each requirement of a client got, and why'
            cand rotate-token 'End the claim tokens and the secret of a client of Fakts v1, which has to register again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;clients;help;list'= {
        }
        &'lokctl;fakts;clients;help;get'= {
        }
        &'lokctl;fakts;clients;help;delete'= {
        }
        &'lokctl;fakts;clients;help;update'= {
        }
        &'lokctl;fakts;clients;help;disable'= {
        }
        &'lokctl;fakts;clients;help;enable'= {
        }
        &'lokctl;fakts;clients;help;render'= {
        }
        &'lokctl;fakts;clients;help;mappings'= {
        }
        &'lokctl;fakts;clients;help;rotate-token'= {
        }
        &'lokctl;fakts;clients;help;help'= {
        }
        &'lokctl;fakts;hubs'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List hubs'
            cand get 'Show one hub'
            cand create 'Create a new hub'
            cand ensure 'Create the hub, or change what differs, or nothing'
            cand update 'Change the named fields of a hub'
            cand delete 'Delete a hub'
            cand resolve 'Show what an app would get in a hub, and why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;hubs;list'= {
            cand --org 'Of this organization'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;create'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --org 'The organization'
            cand --name 'The name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;ensure'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --org 'The organization'
            cand --name 'The name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;update'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;resolve'= {
            cand --manifest 'The app''s manifest as JSON; - is standard input'
            cand --as 'The member for whom; an owner of the organization unless given'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;hubs;help'= {
            cand list 'List hubs'
            cand get 'Show one hub'
            cand create 'Create a new hub'
            cand ensure 'Create the hub, or change what differs, or nothing'
            cand update 'Change the named fields of a hub'
            cand delete 'Delete a hub'
            cand resolve 'Show what an app would get in a hub, and why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;hubs;help;list'= {
        }
        &'lokctl;fakts;hubs;help;get'= {
        }
        &'lokctl;fakts;hubs;help;create'= {
        }
        &'lokctl;fakts;hubs;help;ensure'= {
        }
        &'lokctl;fakts;hubs;help;update'= {
        }
        &'lokctl;fakts;hubs;help;delete'= {
        }
        &'lokctl;fakts;hubs;help;resolve'= {
        }
        &'lokctl;fakts;hubs;help;help'= {
        }
        &'lokctl;fakts;services'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List services'
            cand get 'Show one service'
            cand create 'Create a new service'
            cand ensure 'Create the service, or change what differs, or nothing'
            cand update 'Change the named fields of a service'
            cand delete 'Delete a service'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;services;list'= {
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;services;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;services;create'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --identifier 'What manifests call it, such as org.example.storage'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;services;ensure'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --identifier 'What manifests call it, such as org.example.storage'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;services;update'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;services;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;services;help'= {
            cand list 'List services'
            cand get 'Show one service'
            cand create 'Create a new service'
            cand ensure 'Create the service, or change what differs, or nothing'
            cand update 'Change the named fields of a service'
            cand delete 'Delete a service'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;services;help;list'= {
        }
        &'lokctl;fakts;services;help;get'= {
        }
        &'lokctl;fakts;services;help;create'= {
        }
        &'lokctl;fakts;services;help;ensure'= {
        }
        &'lokctl;fakts;services;help;update'= {
        }
        &'lokctl;fakts;services;help;delete'= {
        }
        &'lokctl;fakts;services;help;help'= {
        }
        &'lokctl;fakts;instances'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List instances'
            cand get 'Show one instance'
            cand create 'Create a new instance'
            cand ensure 'Create the instance, or change what differs, or nothing'
            cand update 'Change the named fields of an instance'
            cand delete 'Delete an instance'
            cand disable 'Keep an instance from apps'
            cand enable 'Give an instance to apps again'
            cand access 'Who may use an instance'
            cand probe 'Ask the addresses of an instance as an app does, and note which of them work'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;instances;list'= {
            cand --hub 'Of this hub'
            cand --service 'Of this service'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;create'= {
            cand --name 'The name; default unless given'
            cand --service-version 'The version of the service that it runs; empty removes it'
            cand --challenge-key 'The public Ed25519 key with which it signs alias challenges, in base64; empty removes it'
            cand --priority 'The instance with the lowest number is taken first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --hub 'The hub'
            cand --service 'The identifier of the service, which is made when it is new'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;ensure'= {
            cand --name 'The name; default unless given'
            cand --service-version 'The version of the service that it runs; empty removes it'
            cand --challenge-key 'The public Ed25519 key with which it signs alias challenges, in base64; empty removes it'
            cand --priority 'The instance with the lowest number is taken first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --hub 'The hub'
            cand --service 'The identifier of the service, which is made when it is new'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;update'= {
            cand --service-version 'The version of the service that it runs; empty removes it'
            cand --challenge-key 'The public Ed25519 key with which it signs alias challenges, in base64; empty removes it'
            cand --priority 'The instance with the lowest number is taken first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;disable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;access'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand allow 'Let these use an instance, and nobody who is not named'
            cand deny 'Let these not use an instance'
            cand clear 'Say nothing of these any more; without names, let everybody use an instance'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;instances;access;allow'= {
            cand --if-match 'Only if the object still has this etag'
            cand --user 'A user; may be given more than once'
            cand --role 'Everybody with this role; may be given more than once'
            cand --org 'Everybody who acts in this organization; may be given more than once'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;access;deny'= {
            cand --if-match 'Only if the object still has this etag'
            cand --user 'A user; may be given more than once'
            cand --role 'Everybody with this role; may be given more than once'
            cand --org 'Everybody who acts in this organization; may be given more than once'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;access;clear'= {
            cand --if-match 'Only if the object still has this etag'
            cand --user 'A user; may be given more than once'
            cand --role 'Everybody with this role; may be given more than once'
            cand --org 'Everybody who acts in this organization; may be given more than once'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;access;help'= {
            cand allow 'Let these use an instance, and nobody who is not named'
            cand deny 'Let these not use an instance'
            cand clear 'Say nothing of these any more; without names, let everybody use an instance'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;instances;access;help;allow'= {
        }
        &'lokctl;fakts;instances;access;help;deny'= {
        }
        &'lokctl;fakts;instances;access;help;clear'= {
        }
        &'lokctl;fakts;instances;access;help;help'= {
        }
        &'lokctl;fakts;instances;probe'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Ask, and note nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;instances;help'= {
            cand list 'List instances'
            cand get 'Show one instance'
            cand create 'Create a new instance'
            cand ensure 'Create the instance, or change what differs, or nothing'
            cand update 'Change the named fields of an instance'
            cand delete 'Delete an instance'
            cand disable 'Keep an instance from apps'
            cand enable 'Give an instance to apps again'
            cand access 'Who may use an instance'
            cand probe 'Ask the addresses of an instance as an app does, and note which of them work'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;instances;help;list'= {
        }
        &'lokctl;fakts;instances;help;get'= {
        }
        &'lokctl;fakts;instances;help;create'= {
        }
        &'lokctl;fakts;instances;help;ensure'= {
        }
        &'lokctl;fakts;instances;help;update'= {
        }
        &'lokctl;fakts;instances;help;delete'= {
        }
        &'lokctl;fakts;instances;help;disable'= {
        }
        &'lokctl;fakts;instances;help;enable'= {
        }
        &'lokctl;fakts;instances;help;access'= {
            cand allow 'Let these use an instance, and nobody who is not named'
            cand deny 'Let these not use an instance'
            cand clear 'Say nothing of these any more; without names, let everybody use an instance'
        }
        &'lokctl;fakts;instances;help;access;allow'= {
        }
        &'lokctl;fakts;instances;help;access;deny'= {
        }
        &'lokctl;fakts;instances;help;access;clear'= {
        }
        &'lokctl;fakts;instances;help;probe'= {
        }
        &'lokctl;fakts;instances;help;help'= {
        }
        &'lokctl;fakts;aliases'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List aliases'
            cand get 'Show one alias'
            cand create 'Create a new alias'
            cand ensure 'Create the alias, or change what differs, or nothing'
            cand update 'Change the named fields of an alias'
            cand delete 'Delete an alias'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;aliases;list'= {
            cand --instance 'Of this instance'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;aliases;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;aliases;create'= {
            cand --kind 'Whether it has a host of its own, or is on the name by which the app reached lok'
            cand --host 'A name or an IP address; empty removes it'
            cand --port 'The port; 0 is that of the scheme'
            cand --ssl 'Whether it speaks TLS; no unless given'
            cand --path 'The path; empty removes it'
            cand --challenge 'The path below it that answers 200 while the service is well'
            cand --priority 'The alias with the lowest number comes first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --instance 'The instance that answers there'
            cand --name 'The name'
            cand --layer 'The network that it is on: the name of a layer of the organization'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;aliases;ensure'= {
            cand --layer 'The network that it is on: the name of a layer of the organization'
            cand --kind 'Whether it has a host of its own, or is on the name by which the app reached lok'
            cand --host 'A name or an IP address; empty removes it'
            cand --port 'The port; 0 is that of the scheme'
            cand --ssl 'Whether it speaks TLS; no unless given'
            cand --path 'The path; empty removes it'
            cand --challenge 'The path below it that answers 200 while the service is well'
            cand --priority 'The alias with the lowest number comes first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --instance 'The instance that answers there'
            cand --name 'The name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;aliases;update'= {
            cand --layer 'The network that it is on: the name of a layer of the organization'
            cand --kind 'Whether it has a host of its own, or is on the name by which the app reached lok'
            cand --host 'A name or an IP address; empty removes it'
            cand --port 'The port; 0 is that of the scheme'
            cand --ssl 'Whether it speaks TLS; no unless given'
            cand --path 'The path; empty removes it'
            cand --challenge 'The path below it that answers 200 while the service is well'
            cand --priority 'The alias with the lowest number comes first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;aliases;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;aliases;help'= {
            cand list 'List aliases'
            cand get 'Show one alias'
            cand create 'Create a new alias'
            cand ensure 'Create the alias, or change what differs, or nothing'
            cand update 'Change the named fields of an alias'
            cand delete 'Delete an alias'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;aliases;help;list'= {
        }
        &'lokctl;fakts;aliases;help;get'= {
        }
        &'lokctl;fakts;aliases;help;create'= {
        }
        &'lokctl;fakts;aliases;help;ensure'= {
        }
        &'lokctl;fakts;aliases;help;update'= {
        }
        &'lokctl;fakts;aliases;help;delete'= {
        }
        &'lokctl;fakts;aliases;help;help'= {
        }
        &'lokctl;fakts;layers'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List layers'
            cand get 'Show one layer'
            cand create 'Create a new layer'
            cand ensure 'Create the layer, or change what differs, or nothing'
            cand update 'Change the named fields of a layer'
            cand delete 'Delete a layer'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;layers;list'= {
            cand --org 'Of this organization'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;layers;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;layers;create'= {
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --org 'The organization'
            cand --name 'The name'
            cand --kind 'What sort of network it is'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;layers;ensure'= {
            cand --kind 'What sort of network it is'
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --org 'The organization'
            cand --name 'The name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;layers;update'= {
            cand --kind 'What sort of network it is'
            cand --description 'What it is; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;layers;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;layers;help'= {
            cand list 'List layers'
            cand get 'Show one layer'
            cand create 'Create a new layer'
            cand ensure 'Create the layer, or change what differs, or nothing'
            cand update 'Change the named fields of a layer'
            cand delete 'Delete a layer'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;layers;help;list'= {
        }
        &'lokctl;fakts;layers;help;get'= {
        }
        &'lokctl;fakts;layers;help;create'= {
        }
        &'lokctl;fakts;layers;help;ensure'= {
        }
        &'lokctl;fakts;layers;help;update'= {
        }
        &'lokctl;fakts;layers;help;delete'= {
        }
        &'lokctl;fakts;layers;help;help'= {
        }
        &'lokctl;fakts;devices'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List devices'
            cand get 'Show one device'
            cand delete 'Delete a device, with its clients'
            cand update 'Change the named fields of a device'
            cand lookup 'Find a machine by the id that it has of itself'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;devices;list'= {
            cand --org 'Of this organization'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;devices;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;devices;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;devices;update'= {
            cand --name 'What people call it; empty removes it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;devices;lookup'= {
            cand --org 'Only in this organization'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;devices;help'= {
            cand list 'List devices'
            cand get 'Show one device'
            cand delete 'Delete a device, with its clients'
            cand update 'Change the named fields of a device'
            cand lookup 'Find a machine by the id that it has of itself'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;devices;help;list'= {
        }
        &'lokctl;fakts;devices;help;get'= {
        }
        &'lokctl;fakts;devices;help;delete'= {
        }
        &'lokctl;fakts;devices;help;update'= {
        }
        &'lokctl;fakts;devices;help;lookup'= {
        }
        &'lokctl;fakts;devices;help;help'= {
        }
        &'lokctl;fakts;mandates'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List mandates'
            cand get 'Show one mandate'
            cand create 'Create a new mandate'
            cand ensure 'Create the mandate, or change what differs, or nothing'
            cand update 'Change the named fields of a mandate'
            cand delete 'Delete a mandate'
            cand issue 'Make a further key of a mandate, and show it once'
            cand revoke 'End a mandate with all its keys, or one key; clients that came of it stay'
            cand purge-expired 'Remove the mandates and keys whose end has passed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;mandates;list'= {
            cand --hub 'Of this hub'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;create'= {
            cand --user 'The member for whom its clients act; an owner of the organization unless given. A provisioner has to name one'
            cand --ttl 'How long it is good, if it is new; without end unless given'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --app 'The identifier of the only app; empty: the app that uses a key first'
            cand --app-version 'The only version of the app; empty: any'
            cand --device 'The id of the only device; empty: any'
            cand --role 'What its clients do; interface unless given'
            cand --scope 'What its clients may at most; those given replace all that there are, an empty one: no ceiling'
            cand --requirement 'The services that its clients get at most; those given replace all that there are, an empty one: no ceiling'
            cand --max-clients 'How many clients it makes at most; 1 unless given, 0: any number'
            cand --expires-at 'When it ends, such as 2026-12-31T00:00:00Z; empty: never'
            cand --allow-changed-manifest 'Whether a key that names no app may be used with another manifest than the first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --hub 'The hub that its clients are composed against'
            cand --name 'The name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;ensure'= {
            cand --user 'The member for whom its clients act; an owner of the organization unless given. A provisioner has to name one'
            cand --ttl 'How long it is good, if it is new; without end unless given'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --app 'The identifier of the only app; empty: the app that uses a key first'
            cand --app-version 'The only version of the app; empty: any'
            cand --device 'The id of the only device; empty: any'
            cand --role 'What its clients do; interface unless given'
            cand --scope 'What its clients may at most; those given replace all that there are, an empty one: no ceiling'
            cand --requirement 'The services that its clients get at most; those given replace all that there are, an empty one: no ceiling'
            cand --max-clients 'How many clients it makes at most; 1 unless given, 0: any number'
            cand --expires-at 'When it ends, such as 2026-12-31T00:00:00Z; empty: never'
            cand --allow-changed-manifest 'Whether a key that names no app may be used with another manifest than the first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --hub 'The hub that its clients are composed against'
            cand --name 'The name'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;update'= {
            cand --app 'The identifier of the only app; empty: the app that uses a key first'
            cand --app-version 'The only version of the app; empty: any'
            cand --device 'The id of the only device; empty: any'
            cand --role 'What its clients do; interface unless given'
            cand --scope 'What its clients may at most; those given replace all that there are, an empty one: no ceiling'
            cand --requirement 'The services that its clients get at most; those given replace all that there are, an empty one: no ceiling'
            cand --max-clients 'How many clients it makes at most; 1 unless given, 0: any number'
            cand --expires-at 'When it ends, such as 2026-12-31T00:00:00Z; empty: never'
            cand --allow-changed-manifest 'Whether a key that names no app may be used with another manifest than the first'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;issue'= {
            cand --if-match 'Only if the object still has this etag'
            cand --device 'The id of the only device that the key is good on'
            cand --ttl 'How long the key is good; as long as the mandate unless given'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;revoke'= {
            cand --if-match 'Only if the object still has this etag'
            cand --key 'Only the key of this id'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;purge-expired'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;mandates;help'= {
            cand list 'List mandates'
            cand get 'Show one mandate'
            cand create 'Create a new mandate'
            cand ensure 'Create the mandate, or change what differs, or nothing'
            cand update 'Change the named fields of a mandate'
            cand delete 'Delete a mandate'
            cand issue 'Make a further key of a mandate, and show it once'
            cand revoke 'End a mandate with all its keys, or one key; clients that came of it stay'
            cand purge-expired 'Remove the mandates and keys whose end has passed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;mandates;help;list'= {
        }
        &'lokctl;fakts;mandates;help;get'= {
        }
        &'lokctl;fakts;mandates;help;create'= {
        }
        &'lokctl;fakts;mandates;help;ensure'= {
        }
        &'lokctl;fakts;mandates;help;update'= {
        }
        &'lokctl;fakts;mandates;help;delete'= {
        }
        &'lokctl;fakts;mandates;help;issue'= {
        }
        &'lokctl;fakts;mandates;help;revoke'= {
        }
        &'lokctl;fakts;mandates;help;purge-expired'= {
        }
        &'lokctl;fakts;mandates;help;help'= {
        }
        &'lokctl;fakts;import'= {
            cand --from-lok 'The YAML file with which the reference server was provisioned; - is standard input'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;fakts;help'= {
            cand requests 'What waits for somebody to decide'
            cand apps 'The apps that were let in, by identifier'
            cand releases 'The versions of apps, with their manifests'
            cand clients 'The apps that were let in, one by one'
            cand hubs 'Sets of instances and clients that apps are composed against'
            cand services 'Kinds of services'
            cand instances 'Running copies of services, and who may use them'
            cand aliases 'The addresses of instances'
            cand layers 'The networks that addresses are on'
            cand devices 'The machines that apps run on'
            cand mandates 'Keys by which apps are let in without being asked about'
            cand import 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;fakts;help;requests'= {
            cand list 'List requests, newest first'
            cand show 'Show who asks, for what, and what it would get'
            cand approve 'Let an app, a service or a hub in'
            cand deny 'Send whoever asks away'
        }
        &'lokctl;fakts;help;requests;list'= {
        }
        &'lokctl;fakts;help;requests;show'= {
        }
        &'lokctl;fakts;help;requests;approve'= {
        }
        &'lokctl;fakts;help;requests;deny'= {
        }
        &'lokctl;fakts;help;apps'= {
            cand list 'List apps'
            cand get 'Show one app'
            cand delete 'Delete an app, with its clients'
        }
        &'lokctl;fakts;help;apps;list'= {
        }
        &'lokctl;fakts;help;apps;get'= {
        }
        &'lokctl;fakts;help;apps;delete'= {
        }
        &'lokctl;fakts;help;releases'= {
            cand list 'List releases'
            cand get 'Show one release'
            cand delete 'Delete a release, with its clients'
        }
        &'lokctl;fakts;help;releases;list'= {
        }
        &'lokctl;fakts;help;releases;get'= {
        }
        &'lokctl;fakts;help;releases;delete'= {
        }
        &'lokctl;fakts;help;clients'= {
            cand list 'List clients'
            cand get 'Show one client'
            cand delete 'Delete a client, with its clients'
            cand update 'Change the named fields of a client'
            cand disable 'Stop a client: it gets no more tokens'
            cand enable 'Let a disabled client go on'
            cand render 'Show what a client would be told, without its secrets'
            cand mappings 'Show which instance each requirement of a client got, and why'
            cand rotate-token 'End the claim tokens and the secret of a client of Fakts v1, which has to register again'
        }
        &'lokctl;fakts;help;clients;list'= {
        }
        &'lokctl;fakts;help;clients;get'= {
        }
        &'lokctl;fakts;help;clients;delete'= {
        }
        &'lokctl;fakts;help;clients;update'= {
        }
        &'lokctl;fakts;help;clients;disable'= {
        }
        &'lokctl;fakts;help;clients;enable'= {
        }
        &'lokctl;fakts;help;clients;render'= {
        }
        &'lokctl;fakts;help;clients;mappings'= {
        }
        &'lokctl;fakts;help;clients;rotate-token'= {
        }
        &'lokctl;fakts;help;hubs'= {
            cand list 'List hubs'
            cand get 'Show one hub'
            cand create 'Create a new hub'
            cand ensure 'Create the hub, or change what differs, or nothing'
            cand update 'Change the named fields of a hub'
            cand delete 'Delete a hub'
            cand resolve 'Show what an app would get in a hub, and why'
        }
        &'lokctl;fakts;help;hubs;list'= {
        }
        &'lokctl;fakts;help;hubs;get'= {
        }
        &'lokctl;fakts;help;hubs;create'= {
        }
        &'lokctl;fakts;help;hubs;ensure'= {
        }
        &'lokctl;fakts;help;hubs;update'= {
        }
        &'lokctl;fakts;help;hubs;delete'= {
        }
        &'lokctl;fakts;help;hubs;resolve'= {
        }
        &'lokctl;fakts;help;services'= {
            cand list 'List services'
            cand get 'Show one service'
            cand create 'Create a new service'
            cand ensure 'Create the service, or change what differs, or nothing'
            cand update 'Change the named fields of a service'
            cand delete 'Delete a service'
        }
        &'lokctl;fakts;help;services;list'= {
        }
        &'lokctl;fakts;help;services;get'= {
        }
        &'lokctl;fakts;help;services;create'= {
        }
        &'lokctl;fakts;help;services;ensure'= {
        }
        &'lokctl;fakts;help;services;update'= {
        }
        &'lokctl;fakts;help;services;delete'= {
        }
        &'lokctl;fakts;help;instances'= {
            cand list 'List instances'
            cand get 'Show one instance'
            cand create 'Create a new instance'
            cand ensure 'Create the instance, or change what differs, or nothing'
            cand update 'Change the named fields of an instance'
            cand delete 'Delete an instance'
            cand disable 'Keep an instance from apps'
            cand enable 'Give an instance to apps again'
            cand access 'Who may use an instance'
            cand probe 'Ask the addresses of an instance as an app does, and note which of them work'
        }
        &'lokctl;fakts;help;instances;list'= {
        }
        &'lokctl;fakts;help;instances;get'= {
        }
        &'lokctl;fakts;help;instances;create'= {
        }
        &'lokctl;fakts;help;instances;ensure'= {
        }
        &'lokctl;fakts;help;instances;update'= {
        }
        &'lokctl;fakts;help;instances;delete'= {
        }
        &'lokctl;fakts;help;instances;disable'= {
        }
        &'lokctl;fakts;help;instances;enable'= {
        }
        &'lokctl;fakts;help;instances;access'= {
            cand allow 'Let these use an instance, and nobody who is not named'
            cand deny 'Let these not use an instance'
            cand clear 'Say nothing of these any more; without names, let everybody use an instance'
        }
        &'lokctl;fakts;help;instances;access;allow'= {
        }
        &'lokctl;fakts;help;instances;access;deny'= {
        }
        &'lokctl;fakts;help;instances;access;clear'= {
        }
        &'lokctl;fakts;help;instances;probe'= {
        }
        &'lokctl;fakts;help;aliases'= {
            cand list 'List aliases'
            cand get 'Show one alias'
            cand create 'Create a new alias'
            cand ensure 'Create the alias, or change what differs, or nothing'
            cand update 'Change the named fields of an alias'
            cand delete 'Delete an alias'
        }
        &'lokctl;fakts;help;aliases;list'= {
        }
        &'lokctl;fakts;help;aliases;get'= {
        }
        &'lokctl;fakts;help;aliases;create'= {
        }
        &'lokctl;fakts;help;aliases;ensure'= {
        }
        &'lokctl;fakts;help;aliases;update'= {
        }
        &'lokctl;fakts;help;aliases;delete'= {
        }
        &'lokctl;fakts;help;layers'= {
            cand list 'List layers'
            cand get 'Show one layer'
            cand create 'Create a new layer'
            cand ensure 'Create the layer, or change what differs, or nothing'
            cand update 'Change the named fields of a layer'
            cand delete 'Delete a layer'
        }
        &'lokctl;fakts;help;layers;list'= {
        }
        &'lokctl;fakts;help;layers;get'= {
        }
        &'lokctl;fakts;help;layers;create'= {
        }
        &'lokctl;fakts;help;layers;ensure'= {
        }
        &'lokctl;fakts;help;layers;update'= {
        }
        &'lokctl;fakts;help;layers;delete'= {
        }
        &'lokctl;fakts;help;devices'= {
            cand list 'List devices'
            cand get 'Show one device'
            cand delete 'Delete a device, with its clients'
            cand update 'Change the named fields of a device'
            cand lookup 'Find a machine by the id that it has of itself'
        }
        &'lokctl;fakts;help;devices;list'= {
        }
        &'lokctl;fakts;help;devices;get'= {
        }
        &'lokctl;fakts;help;devices;delete'= {
        }
        &'lokctl;fakts;help;devices;update'= {
        }
        &'lokctl;fakts;help;devices;lookup'= {
        }
        &'lokctl;fakts;help;mandates'= {
            cand list 'List mandates'
            cand get 'Show one mandate'
            cand create 'Create a new mandate'
            cand ensure 'Create the mandate, or change what differs, or nothing'
            cand update 'Change the named fields of a mandate'
            cand delete 'Delete a mandate'
            cand issue 'Make a further key of a mandate, and show it once'
            cand revoke 'End a mandate with all its keys, or one key; clients that came of it stay'
            cand purge-expired 'Remove the mandates and keys whose end has passed'
        }
        &'lokctl;fakts;help;mandates;list'= {
        }
        &'lokctl;fakts;help;mandates;get'= {
        }
        &'lokctl;fakts;help;mandates;create'= {
        }
        &'lokctl;fakts;help;mandates;ensure'= {
        }
        &'lokctl;fakts;help;mandates;update'= {
        }
        &'lokctl;fakts;help;mandates;delete'= {
        }
        &'lokctl;fakts;help;mandates;issue'= {
        }
        &'lokctl;fakts;help;mandates;revoke'= {
        }
        &'lokctl;fakts;help;mandates;purge-expired'= {
        }
        &'lokctl;fakts;help;import'= {
        }
        &'lokctl;fakts;help;help'= {
        }
        &'lokctl;keys'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List keys'
            cand get 'Show one key'
            cand generate 'Make a standby key, which verifiers learn before it signs'
            cand rotate 'Let the standby keys sign from now on or soon, and make new ones'
            cand revoke 'Let nothing verify with a key any more; if it signs, its standby does from now on'
            cand export-public 'Print public keys, to be used elsewhere'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;keys;list'= {
            cand --state 'In this state'
            cand --alg 'For this algorithm'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;keys;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;keys;generate'= {
            cand --alg 'What it signs with'
            cand --bits 'The size of an RSA key'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;keys;rotate'= {
            cand --alg 'Only keys of this algorithm'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --now 'At once'
            cand --force 'Even if verifiers may not have the next key yet, and refuse what it signs for a while'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;keys;revoke'= {
            cand --reason 'Why'
            cand --confirm 'The key id again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;keys;export-public'= {
            cand --format 'In which form; jwk for one key and jwks for all unless given'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All keys that verifiers know'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;keys;help'= {
            cand list 'List keys'
            cand get 'Show one key'
            cand generate 'Make a standby key, which verifiers learn before it signs'
            cand rotate 'Let the standby keys sign from now on or soon, and make new ones'
            cand revoke 'Let nothing verify with a key any more; if it signs, its standby does from now on'
            cand export-public 'Print public keys, to be used elsewhere'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;keys;help;list'= {
        }
        &'lokctl;keys;help;get'= {
        }
        &'lokctl;keys;help;generate'= {
        }
        &'lokctl;keys;help;rotate'= {
        }
        &'lokctl;keys;help;revoke'= {
        }
        &'lokctl;keys;help;export-public'= {
        }
        &'lokctl;keys;help;help'= {
        }
        &'lokctl;providers'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List providers'
            cand get 'Show one provider'
            cand create 'Create a new provider'
            cand ensure 'Create the provider, or change what differs, or nothing'
            cand update 'Change the named fields of a provider'
            cand delete 'Delete a provider'
            cand enable 'Let people sign in with a disabled provider again'
            cand disable 'Let nobody sign in with a provider; linked accounts stay'
            cand rotate-secret 'Take the client secret that the provider made anew'
            cand test 'Show what works with a provider and what does not, each with a fix'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;providers;list'= {
            cand --kind 'Of this kind'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;create'= {
            cand --issuer 'Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site'
            cand --client-secret-file 'Read the client secret from a file; - is standard input'
            cand --title 'What people call it'
            cand --scope 'What is asked for; those given replace all that there are'
            cand --allow-signup 'Whether people who have no account here may sign up with one of theirs'
            cand --allow-domain 'Of which domain their verified address must be; those given replace all, a single empty one allows any'
            cand --org 'The organization that people who sign up join; empty: one of their own'
            cand --link-policy 'Whether people may link an account to the one that they have here'
            cand --authoritative 'Whether an address that it calls verified counts as verified here'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --name 'The name, which is in the callback URL'
            cand --kind 'What it speaks'
            cand --client-id 'As what lok is registered there'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --strict 'A secret file that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;ensure'= {
            cand --kind 'What it speaks'
            cand --issuer 'Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site'
            cand --client-secret-file 'Read the client secret from a file; - is standard input'
            cand --title 'What people call it'
            cand --client-id 'As what lok is registered there'
            cand --scope 'What is asked for; those given replace all that there are'
            cand --allow-signup 'Whether people who have no account here may sign up with one of theirs'
            cand --allow-domain 'Of which domain their verified address must be; those given replace all, a single empty one allows any'
            cand --org 'The organization that people who sign up join; empty: one of their own'
            cand --link-policy 'Whether people may link an account to the one that they have here'
            cand --authoritative 'Whether an address that it calls verified counts as verified here'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --name 'The name, which is in the callback URL'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --strict 'A secret file that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;update'= {
            cand --title 'What people call it'
            cand --client-id 'As what lok is registered there'
            cand --scope 'What is asked for; those given replace all that there are'
            cand --allow-signup 'Whether people who have no account here may sign up with one of theirs'
            cand --allow-domain 'Of which domain their verified address must be; those given replace all, a single empty one allows any'
            cand --org 'The organization that people who sign up join; empty: one of their own'
            cand --link-policy 'Whether people may link an account to the one that they have here'
            cand --authoritative 'Whether an address that it calls verified counts as verified here'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;disable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;rotate-secret'= {
            cand --if-match 'Only if the object still has this etag'
            cand --client-secret-file 'Read the client secret from a file; - is standard input'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --strict 'A secret file that others can read is an error, not a warning'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;test'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;providers;help'= {
            cand list 'List providers'
            cand get 'Show one provider'
            cand create 'Create a new provider'
            cand ensure 'Create the provider, or change what differs, or nothing'
            cand update 'Change the named fields of a provider'
            cand delete 'Delete a provider'
            cand enable 'Let people sign in with a disabled provider again'
            cand disable 'Let nobody sign in with a provider; linked accounts stay'
            cand rotate-secret 'Take the client secret that the provider made anew'
            cand test 'Show what works with a provider and what does not, each with a fix'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;providers;help;list'= {
        }
        &'lokctl;providers;help;get'= {
        }
        &'lokctl;providers;help;create'= {
        }
        &'lokctl;providers;help;ensure'= {
        }
        &'lokctl;providers;help;update'= {
        }
        &'lokctl;providers;help;delete'= {
        }
        &'lokctl;providers;help;enable'= {
        }
        &'lokctl;providers;help;disable'= {
        }
        &'lokctl;providers;help;rotate-secret'= {
        }
        &'lokctl;providers;help;test'= {
        }
        &'lokctl;providers;help;help'= {
        }
        &'lokctl;notify'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand transports 'The ways by which people are told: mail servers, webhooks, push services'
            cand channels 'Where users are told of things beside mail'
            cand templates 'The words of what people are told'
            cand messages 'What people are shown until they say that they have read it'
            cand outbox 'What waits, what was sent, and what was given up'
            cand test 'Deliver something by a transport now, and say what works'
            cand send 'Tell one person something, by every way that there is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;transports'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List transports'
            cand get 'Show one transport'
            cand create 'Create a new transport'
            cand ensure 'Create the transport, or change what differs, or nothing'
            cand update 'Change the named fields of a transport'
            cand delete 'Delete a transport'
            cand disable 'Keep a transport from delivering; what is queued waits'
            cand enable 'Let a transport deliver again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;transports;list'= {
            cand --kind 'Of this kind'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;create'= {
            cand --server 'smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given'
            cand --port 'smtp: the port; 587, 465 or 25 by --tls unless given'
            cand --tls 'smtp: how the connection is encrypted; starttls unless given'
            cand --username 'smtp: who logs in; empty: nobody'
            cand --from 'smtp: from whom the mail is'
            cand --contact 'webpush: whom a push service may ask, a mail address or an https URL'
            cand --password-file 'Read the password from a file; - is standard input'
            cand --password-env 'Read the password from an environment variable'
            cand --access-token-file 'expo, ntfy: read the access token from a file; - is standard input'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --name 'The name'
            cand --kind 'By which protocol it delivers'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --password-stdin 'Read the password from standard input'
            cand --no-secret 'Remove the password or the access token'
            cand --strict 'A file of a secret that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;ensure'= {
            cand --server 'smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given'
            cand --port 'smtp: the port; 587, 465 or 25 by --tls unless given'
            cand --tls 'smtp: how the connection is encrypted; starttls unless given'
            cand --username 'smtp: who logs in; empty: nobody'
            cand --from 'smtp: from whom the mail is'
            cand --contact 'webpush: whom a push service may ask, a mail address or an https URL'
            cand --password-file 'Read the password from a file; - is standard input'
            cand --password-env 'Read the password from an environment variable'
            cand --access-token-file 'expo, ntfy: read the access token from a file; - is standard input'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --name 'The name'
            cand --kind 'By which protocol it delivers'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --password-stdin 'Read the password from standard input'
            cand --no-secret 'Remove the password or the access token'
            cand --strict 'A file of a secret that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;update'= {
            cand --server 'smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given'
            cand --port 'smtp: the port; 587, 465 or 25 by --tls unless given'
            cand --tls 'smtp: how the connection is encrypted; starttls unless given'
            cand --username 'smtp: who logs in; empty: nobody'
            cand --from 'smtp: from whom the mail is'
            cand --contact 'webpush: whom a push service may ask, a mail address or an https URL'
            cand --password-file 'Read the password from a file; - is standard input'
            cand --password-env 'Read the password from an environment variable'
            cand --access-token-file 'expo, ntfy: read the access token from a file; - is standard input'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --password-stdin 'Read the password from standard input'
            cand --no-secret 'Remove the password or the access token'
            cand --strict 'A file of a secret that others can read is an error, not a warning'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;disable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;transports;help'= {
            cand list 'List transports'
            cand get 'Show one transport'
            cand create 'Create a new transport'
            cand ensure 'Create the transport, or change what differs, or nothing'
            cand update 'Change the named fields of a transport'
            cand delete 'Delete a transport'
            cand disable 'Keep a transport from delivering; what is queued waits'
            cand enable 'Let a transport deliver again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;transports;help;list'= {
        }
        &'lokctl;notify;transports;help;get'= {
        }
        &'lokctl;notify;transports;help;create'= {
        }
        &'lokctl;notify;transports;help;ensure'= {
        }
        &'lokctl;notify;transports;help;update'= {
        }
        &'lokctl;notify;transports;help;delete'= {
        }
        &'lokctl;notify;transports;help;disable'= {
        }
        &'lokctl;notify;transports;help;enable'= {
        }
        &'lokctl;notify;transports;help;help'= {
        }
        &'lokctl;notify;channels'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List channels'
            cand get 'Show one channel'
            cand create 'Create a new channel'
            cand ensure 'Create the channel, or change what differs, or nothing'
            cand update 'Change the named fields of a channel'
            cand delete 'Delete a channel'
            cand disable 'Tell a user nothing by a channel'
            cand enable 'Use a channel again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;channels;list'= {
            cand --user 'Of this user'
            cand --transport 'Through this transport'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;create'= {
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --user 'The user'
            cand --transport 'The transport'
            cand --name 'What the user calls it'
            cand --address-file 'Read where it leads from a file: a URL, a topic, a push token or a subscription; - is standard input'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;ensure'= {
            cand --transport 'The transport'
            cand --address-file 'Read where it leads from a file: a URL, a topic, a push token or a subscription; - is standard input'
            cand --secret-out 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it'
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand --user 'The user'
            cand --name 'What the user calls it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;update'= {
            cand --label 'A mark of your own; those given replace all that there are'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand --confirm 'The name again, instead of being asked for it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;disable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;enable'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;channels;help'= {
            cand list 'List channels'
            cand get 'Show one channel'
            cand create 'Create a new channel'
            cand ensure 'Create the channel, or change what differs, or nothing'
            cand update 'Change the named fields of a channel'
            cand delete 'Delete a channel'
            cand disable 'Tell a user nothing by a channel'
            cand enable 'Use a channel again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;channels;help;list'= {
        }
        &'lokctl;notify;channels;help;get'= {
        }
        &'lokctl;notify;channels;help;create'= {
        }
        &'lokctl;notify;channels;help;ensure'= {
        }
        &'lokctl;notify;channels;help;update'= {
        }
        &'lokctl;notify;channels;help;delete'= {
        }
        &'lokctl;notify;channels;help;disable'= {
        }
        &'lokctl;notify;channels;help;enable'= {
        }
        &'lokctl;notify;channels;help;help'= {
        }
        &'lokctl;notify;templates'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the templates'
            cand get 'Show one template'
            cand set 'Put words of your own in place of a template''s'
            cand reset 'Take the words that lok brings along again'
            cand preview 'Show what a template looks like filled in'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;templates;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;templates;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;templates;set'= {
            cand -f 'The words: a line "Subject: …", an empty line, and the text; - is standard input'
            cand --file 'The words: a line "Subject: …", an empty line, and the text; - is standard input'
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;templates;reset'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;templates;preview'= {
            cand --data 'What is filled in, as JSON; an example unless given; - is standard input'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;templates;help'= {
            cand list 'List the templates'
            cand get 'Show one template'
            cand set 'Put words of your own in place of a template''s'
            cand reset 'Take the words that lok brings along again'
            cand preview 'Show what a template looks like filled in'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;templates;help;list'= {
        }
        &'lokctl;notify;templates;help;get'= {
        }
        &'lokctl;notify;templates;help;set'= {
        }
        &'lokctl;notify;templates;help;reset'= {
        }
        &'lokctl;notify;templates;help;preview'= {
        }
        &'lokctl;notify;templates;help;help'= {
        }
        &'lokctl;notify;messages'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List messages, the newest first'
            cand get 'Show one message, and how many have acknowledged it'
            cand create 'Tell people something that they have to acknowledge'
            cand delete 'Show a message to nobody any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;messages;list'= {
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;messages;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;messages;create'= {
            cand --title 'One line'
            cand --body-file 'Read the text from a file; - is standard input'
            cand --org 'For the members of this organization'
            cand --user 'For this user'
            cand --expires 'Until when it is shown; until it is deleted unless given'
            cand --label 'A mark of your own; those given replace all that there are'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'For everybody; one of --org, --user and --all is needed'
            cand --dry-run 'Check everything and tell nobody'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;messages;delete'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;messages;help'= {
            cand list 'List messages, the newest first'
            cand get 'Show one message, and how many have acknowledged it'
            cand create 'Tell people something that they have to acknowledge'
            cand delete 'Show a message to nobody any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;messages;help;list'= {
        }
        &'lokctl;notify;messages;help;get'= {
        }
        &'lokctl;notify;messages;help;create'= {
        }
        &'lokctl;notify;messages;help;delete'= {
        }
        &'lokctl;notify;messages;help;help'= {
        }
        &'lokctl;notify;outbox'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List notices and the deliveries that were made of them, the newest first'
            cand get 'Show one delivery'
            cand retry 'Try again what was given up'
            cand cancel 'Give up what waits'
            cand purge 'Remove what was sent or given up'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;outbox;list'= {
            cand --state 'In this state'
            cand --user 'To this user'
            cand --transport 'By this transport'
            cand --event 'Of this event'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;outbox;get'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;outbox;retry'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;outbox;cancel'= {
            cand --if-match 'Only if the object still has this etag'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and change nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;outbox;purge'= {
            cand --state 'What is removed'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Count, and remove nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;outbox;help'= {
            cand list 'List notices and the deliveries that were made of them, the newest first'
            cand get 'Show one delivery'
            cand retry 'Try again what was given up'
            cand cancel 'Give up what waits'
            cand purge 'Remove what was sent or given up'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;outbox;help;list'= {
        }
        &'lokctl;notify;outbox;help;get'= {
        }
        &'lokctl;notify;outbox;help;retry'= {
        }
        &'lokctl;notify;outbox;help;cancel'= {
        }
        &'lokctl;notify;outbox;help;purge'= {
        }
        &'lokctl;notify;outbox;help;help'= {
        }
        &'lokctl;notify;test'= {
            cand --to 'A mail address, a topic, or a channel (USER:NAME)'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;send'= {
            cand --user 'Login name or id'
            cand --title 'One line'
            cand --text 'What is to be said'
            cand --link 'Where to go: an https address'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --dry-run 'Check everything and send nothing'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;notify;help'= {
            cand transports 'The ways by which people are told: mail servers, webhooks, push services'
            cand channels 'Where users are told of things beside mail'
            cand templates 'The words of what people are told'
            cand messages 'What people are shown until they say that they have read it'
            cand outbox 'What waits, what was sent, and what was given up'
            cand test 'Deliver something by a transport now, and say what works'
            cand send 'Tell one person something, by every way that there is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;notify;help;transports'= {
            cand list 'List transports'
            cand get 'Show one transport'
            cand create 'Create a new transport'
            cand ensure 'Create the transport, or change what differs, or nothing'
            cand update 'Change the named fields of a transport'
            cand delete 'Delete a transport'
            cand disable 'Keep a transport from delivering; what is queued waits'
            cand enable 'Let a transport deliver again'
        }
        &'lokctl;notify;help;transports;list'= {
        }
        &'lokctl;notify;help;transports;get'= {
        }
        &'lokctl;notify;help;transports;create'= {
        }
        &'lokctl;notify;help;transports;ensure'= {
        }
        &'lokctl;notify;help;transports;update'= {
        }
        &'lokctl;notify;help;transports;delete'= {
        }
        &'lokctl;notify;help;transports;disable'= {
        }
        &'lokctl;notify;help;transports;enable'= {
        }
        &'lokctl;notify;help;channels'= {
            cand list 'List channels'
            cand get 'Show one channel'
            cand create 'Create a new channel'
            cand ensure 'Create the channel, or change what differs, or nothing'
            cand update 'Change the named fields of a channel'
            cand delete 'Delete a channel'
            cand disable 'Tell a user nothing by a channel'
            cand enable 'Use a channel again'
        }
        &'lokctl;notify;help;channels;list'= {
        }
        &'lokctl;notify;help;channels;get'= {
        }
        &'lokctl;notify;help;channels;create'= {
        }
        &'lokctl;notify;help;channels;ensure'= {
        }
        &'lokctl;notify;help;channels;update'= {
        }
        &'lokctl;notify;help;channels;delete'= {
        }
        &'lokctl;notify;help;channels;disable'= {
        }
        &'lokctl;notify;help;channels;enable'= {
        }
        &'lokctl;notify;help;templates'= {
            cand list 'List the templates'
            cand get 'Show one template'
            cand set 'Put words of your own in place of a template''s'
            cand reset 'Take the words that lok brings along again'
            cand preview 'Show what a template looks like filled in'
        }
        &'lokctl;notify;help;templates;list'= {
        }
        &'lokctl;notify;help;templates;get'= {
        }
        &'lokctl;notify;help;templates;set'= {
        }
        &'lokctl;notify;help;templates;reset'= {
        }
        &'lokctl;notify;help;templates;preview'= {
        }
        &'lokctl;notify;help;messages'= {
            cand list 'List messages, the newest first'
            cand get 'Show one message, and how many have acknowledged it'
            cand create 'Tell people something that they have to acknowledge'
            cand delete 'Show a message to nobody any more'
        }
        &'lokctl;notify;help;messages;list'= {
        }
        &'lokctl;notify;help;messages;get'= {
        }
        &'lokctl;notify;help;messages;create'= {
        }
        &'lokctl;notify;help;messages;delete'= {
        }
        &'lokctl;notify;help;outbox'= {
            cand list 'List notices and the deliveries that were made of them, the newest first'
            cand get 'Show one delivery'
            cand retry 'Try again what was given up'
            cand cancel 'Give up what waits'
            cand purge 'Remove what was sent or given up'
        }
        &'lokctl;notify;help;outbox;list'= {
        }
        &'lokctl;notify;help;outbox;get'= {
        }
        &'lokctl;notify;help;outbox;retry'= {
        }
        &'lokctl;notify;help;outbox;cancel'= {
        }
        &'lokctl;notify;help;outbox;purge'= {
        }
        &'lokctl;notify;help;test'= {
        }
        &'lokctl;notify;help;send'= {
        }
        &'lokctl;notify;help;help'= {
        }
        &'lokctl;apply'= {
            cand -f 'A manifest, a directory of manifests (.toml, .json), or - for standard input'
            cand --file 'A manifest, a directory of manifests (.toml, .json), or - for standard input'
            cand --owner 'Whose the objects are: each gets the label managed-by=NAME'
            cand --selector 'The same as --owner NAME'
            cand --confirm 'The owner''s name again, instead of being asked for it, if something is to be deleted'
            cand --secrets-out 'Write each new secret into a new file (mode 0600) of this directory instead of printing it'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --prune 'Delete what the owner has and the manifest has not'
            cand --take-over 'Change what another owner has, too'
            cand --dry-run 'Check everything and change nothing'
            cand --detailed-exitcode 'With --dry-run: end with 20 if changes are pending'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;diff'= {
            cand -f 'A manifest, a directory of manifests (.toml, .json), or - for standard input'
            cand --file 'A manifest, a directory of manifests (.toml, .json), or - for standard input'
            cand --owner 'Whose the objects are: each gets the label managed-by=NAME'
            cand --selector 'The same as --owner NAME'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --prune 'Delete what the owner has and the manifest has not'
            cand --take-over 'Change what another owner has, too'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;export'= {
            cand --kinds 'Only these kinds, by their words in a manifest: app,hub'
            cand --org 'Only what belongs to this organization'
            cand --out 'Write into this file (mode 0600) instead of printing'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;audit'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List events, newest first'
            cand verify 'Check that no event was changed or removed since it was written'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;audit;list'= {
            cand --action 'This action, such as user.create; or all of a noun: user.*'
            cand --actor 'By this actor, such as uid:0'
            cand --object 'To this object, such as users/alice'
            cand --outcome 'With this outcome'
            cand --since 'At or after this time, such as 2026-11-23T18:00:00Z'
            cand --until 'Before this time'
            cand --limit 'At most this many in one answer'
            cand --cursor 'Go on behind this cursor of an earlier answer'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --all 'All of them, page by page'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;audit;verify'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;audit;help'= {
            cand list 'List events, newest first'
            cand verify 'Check that no event was changed or removed since it was written'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;audit;help;list'= {
        }
        &'lokctl;audit;help;verify'= {
        }
        &'lokctl;audit;help;help'= {
        }
        &'lokctl;backup'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand create 'Write everything that lokd keeps into a file, while it goes on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;backup;create'= {
            cand --out 'A file that is not there yet, which only you may read; - for standard output'
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;backup;help'= {
            cand create 'Write everything that lokd keeps into a file, while it goes on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;backup;help;create'= {
        }
        &'lokctl;backup;help;help'= {
        }
        &'lokctl;status'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --watch 'Look again every two seconds until interrupted'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;reload'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --wait 'Wait until it is over, and fail if it was refused'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;whoami'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;version'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;context'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the contexts'
            cand use 'Make a context the current one'
            cand set 'Add or change a context: it gets what --endpoint and --output say'
            cand delete 'Forget a context'
            cand current 'Show the current context'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;context;list'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;context;use'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;context;set'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;context;delete'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;context;current'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;context;help'= {
            cand list 'List the contexts'
            cand use 'Make a context the current one'
            cand set 'Add or change a context: it gets what --endpoint and --output say'
            cand delete 'Forget a context'
            cand current 'Show the current context'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;context;help;list'= {
        }
        &'lokctl;context;help;use'= {
        }
        &'lokctl;context;help;set'= {
        }
        &'lokctl;context;help;delete'= {
        }
        &'lokctl;context;help;current'= {
        }
        &'lokctl;context;help;help'= {
        }
        &'lokctl;completions'= {
            cand -c 'The context of the configuration file to use'
            cand --context 'The context of the configuration file to use'
            cand --endpoint 'The admin socket: unix:/path, or an absolute path'
            cand -o 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --output 'How to print: table, wide, json, jsonl, toml, name, value=FIELD'
            cand --color 'When to colour'
            cand --timeout 'How long a call may take'
            cand --request-id 'The id of the request in lokd''s log'
            cand --no-headers 'Print tables without a heading'
            cand --no-pager 'Do not page'
            cand -q 'Say nothing but warnings and errors'
            cand --quiet 'Say nothing but warnings and errors'
            cand -v 'Tell of every call'
            cand --verbose 'Tell of every call'
            cand --debug 'Tell of every call and of what it says, without secrets'
            cand --no-input 'Ask nothing; what would have to be asked fails'
            cand -y 'Answer yes to what is asked, but for what destroys'
            cand --yes 'Answer yes to what is asked, but for what destroys'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'lokctl;help'= {
            cand users 'The people who sign in'
            cand orgs 'Organizations and their members'
            cand roles 'Roles in organizations, and who has them'
            cand scopes 'What apps may be allowed'
            cand apps 'The clients of OAuth 2 and OpenID Connect'
            cand fakts 'Apps that ask where their services live, and what they are told'
            cand keys 'The signing keys'
            cand providers 'Where else people have an account that they can sign in with'
            cand notify 'How people are told of things, and what became of it'
            cand apply 'Make everything as a manifest has it'
            cand diff 'Show what apply would change'
            cand export 'Write what there is as a manifest'
            cand audit 'The audit log'
            cand backup 'Everything that lokd keeps, as one file'
            cand status 'Show whether lokd can serve everything'
            cand reload 'Have lokd read its configuration and its certificate anew'
            cand whoami 'Show what lokd lets you do, and why'
            cand version 'Show the versions of lokctl and lokd'
            cand context 'The daemons that lokctl knows by name'
            cand completions 'Print the completions for a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'lokctl;help;users'= {
            cand list 'List users'
            cand get 'Show one user'
            cand create 'Create a new user'
            cand ensure 'Create the user, or change what differs, or nothing'
            cand update 'Change the named fields of a user'
            cand delete 'Delete a user'
            cand disable 'Keep a user from signing in, and end all sessions'
            cand enable 'Let a disabled user sign in again'
            cand unlock 'Forget failed sign-ins, so that the user need not wait'
            cand remove-picture 'Take the picture of a user away'
            cand mfa 'The second factors of a user'
            cand set-password 'Set a new password; without a flag it is asked for'
            cand reset-link 'Make a link by which a user sets a new password, and show it once or mail it'
            cand identities 'Accounts elsewhere that a user signs in with'
        }
        &'lokctl;help;users;list'= {
        }
        &'lokctl;help;users;get'= {
        }
        &'lokctl;help;users;create'= {
        }
        &'lokctl;help;users;ensure'= {
        }
        &'lokctl;help;users;update'= {
        }
        &'lokctl;help;users;delete'= {
        }
        &'lokctl;help;users;disable'= {
        }
        &'lokctl;help;users;enable'= {
        }
        &'lokctl;help;users;unlock'= {
        }
        &'lokctl;help;users;remove-picture'= {
        }
        &'lokctl;help;users;mfa'= {
            cand list 'List the second factors of a user'
            cand reset 'Remove every second factor of a user, and end all sessions'
            cand require 'Demand a second factor of a user'
        }
        &'lokctl;help;users;mfa;list'= {
        }
        &'lokctl;help;users;mfa;reset'= {
        }
        &'lokctl;help;users;mfa;require'= {
        }
        &'lokctl;help;users;set-password'= {
        }
        &'lokctl;help;users;reset-link'= {
        }
        &'lokctl;help;users;identities'= {
            cand list 'List the accounts elsewhere of a user'
            cand unlink 'Unlink an account elsewhere from a user'
        }
        &'lokctl;help;users;identities;list'= {
        }
        &'lokctl;help;users;identities;unlink'= {
        }
        &'lokctl;help;orgs'= {
            cand list 'List organizations'
            cand get 'Show one organization'
            cand create 'Create a new organization'
            cand ensure 'Create the organization, or change what differs, or nothing'
            cand update 'Change the named fields of an organization'
            cand delete 'Delete an organization'
            cand members 'Who belongs to an organization'
            cand invites 'Links by which people join an organization'
        }
        &'lokctl;help;orgs;list'= {
        }
        &'lokctl;help;orgs;get'= {
        }
        &'lokctl;help;orgs;create'= {
        }
        &'lokctl;help;orgs;ensure'= {
        }
        &'lokctl;help;orgs;update'= {
        }
        &'lokctl;help;orgs;delete'= {
        }
        &'lokctl;help;orgs;members'= {
            cand list 'List the members of an organization'
            cand add 'Make a user a member'
            cand remove 'End a membership'
            cand set-role 'Replace the roles of a member'
        }
        &'lokctl;help;orgs;members;list'= {
        }
        &'lokctl;help;orgs;members;add'= {
        }
        &'lokctl;help;orgs;members;remove'= {
        }
        &'lokctl;help;orgs;members;set-role'= {
        }
        &'lokctl;help;orgs;invites'= {
            cand list 'List the invites of an organization, without their links'
            cand create 'Make an invite, and show its link once or mail it'
            cand revoke 'Withdraw an invite; whoever joined by it stays'
        }
        &'lokctl;help;orgs;invites;list'= {
        }
        &'lokctl;help;orgs;invites;create'= {
        }
        &'lokctl;help;orgs;invites;revoke'= {
        }
        &'lokctl;help;roles'= {
            cand list 'List roles'
            cand get 'Show one role'
            cand create 'Create a new role'
            cand ensure 'Create the role, or change what differs, or nothing'
            cand update 'Change the named fields of a role'
            cand delete 'Delete a role'
            cand grant 'Give a user a role in an organization'
            cand revoke 'Take a role in an organization from a user'
        }
        &'lokctl;help;roles;list'= {
        }
        &'lokctl;help;roles;get'= {
        }
        &'lokctl;help;roles;create'= {
        }
        &'lokctl;help;roles;ensure'= {
        }
        &'lokctl;help;roles;update'= {
        }
        &'lokctl;help;roles;delete'= {
        }
        &'lokctl;help;roles;grant'= {
        }
        &'lokctl;help;roles;revoke'= {
        }
        &'lokctl;help;scopes'= {
            cand list 'List scopes'
            cand get 'Show one scope'
            cand create 'Create a new scope'
            cand ensure 'Create the scope, or change what differs, or nothing'
            cand update 'Change the named fields of a scope'
            cand delete 'Delete a scope'
        }
        &'lokctl;help;scopes;list'= {
        }
        &'lokctl;help;scopes;get'= {
        }
        &'lokctl;help;scopes;create'= {
        }
        &'lokctl;help;scopes;ensure'= {
        }
        &'lokctl;help;scopes;update'= {
        }
        &'lokctl;help;scopes;delete'= {
        }
        &'lokctl;help;apps'= {
            cand list 'List apps'
            cand get 'Show one app'
            cand create 'Create a new app'
            cand ensure 'Create the app, or change what differs, or nothing'
            cand update 'Change the named fields of an app'
            cand delete 'Delete an app'
            cand disable 'Stop an app: it gets no more tokens'
            cand enable 'Let a disabled app go on'
            cand rotate-secret 'Make a new client secret, and show it once'
            cand redirect-uris 'Where sign-ins may return to'
            cand consents 'What people allowed an app'
        }
        &'lokctl;help;apps;list'= {
        }
        &'lokctl;help;apps;get'= {
        }
        &'lokctl;help;apps;create'= {
        }
        &'lokctl;help;apps;ensure'= {
        }
        &'lokctl;help;apps;update'= {
        }
        &'lokctl;help;apps;delete'= {
        }
        &'lokctl;help;apps;disable'= {
        }
        &'lokctl;help;apps;enable'= {
        }
        &'lokctl;help;apps;rotate-secret'= {
        }
        &'lokctl;help;apps;redirect-uris'= {
            cand list 'List the redirect URIs of an app'
            cand add 'Add a redirect URI to an app'
            cand remove 'Remove a redirect URI from an app'
        }
        &'lokctl;help;apps;redirect-uris;list'= {
        }
        &'lokctl;help;apps;redirect-uris;add'= {
        }
        &'lokctl;help;apps;redirect-uris;remove'= {
        }
        &'lokctl;help;apps;consents'= {
            cand list 'List who allowed an app what'
            cand revoke 'Forget what people allowed an app, and end what it got by it'
        }
        &'lokctl;help;apps;consents;list'= {
        }
        &'lokctl;help;apps;consents;revoke'= {
        }
        &'lokctl;help;fakts'= {
            cand requests 'What waits for somebody to decide'
            cand apps 'The apps that were let in, by identifier'
            cand releases 'The versions of apps, with their manifests'
            cand clients 'The apps that were let in, one by one'
            cand hubs 'Sets of instances and clients that apps are composed against'
            cand services 'Kinds of services'
            cand instances 'Running copies of services, and who may use them'
            cand aliases 'The addresses of instances'
            cand layers 'The networks that addresses are on'
            cand devices 'The machines that apps run on'
            cand mandates 'Keys by which apps are let in without being asked about'
            cand import 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file'
        }
        &'lokctl;help;fakts;requests'= {
            cand list 'List requests, newest first'
            cand show 'Show who asks, for what, and what it would get'
            cand approve 'Let an app, a service or a hub in'
            cand deny 'Send whoever asks away'
        }
        &'lokctl;help;fakts;requests;list'= {
        }
        &'lokctl;help;fakts;requests;show'= {
        }
        &'lokctl;help;fakts;requests;approve'= {
        }
        &'lokctl;help;fakts;requests;deny'= {
        }
        &'lokctl;help;fakts;apps'= {
            cand list 'List apps'
            cand get 'Show one app'
            cand delete 'Delete an app, with its clients'
        }
        &'lokctl;help;fakts;apps;list'= {
        }
        &'lokctl;help;fakts;apps;get'= {
        }
        &'lokctl;help;fakts;apps;delete'= {
        }
        &'lokctl;help;fakts;releases'= {
            cand list 'List releases'
            cand get 'Show one release'
            cand delete 'Delete a release, with its clients'
        }
        &'lokctl;help;fakts;releases;list'= {
        }
        &'lokctl;help;fakts;releases;get'= {
        }
        &'lokctl;help;fakts;releases;delete'= {
        }
        &'lokctl;help;fakts;clients'= {
            cand list 'List clients'
            cand get 'Show one client'
            cand delete 'Delete a client, with its clients'
            cand update 'Change the named fields of a client'
            cand disable 'Stop a client: it gets no more tokens'
            cand enable 'Let a disabled client go on'
            cand render 'Show what a client would be told, without its secrets'
            cand mappings 'Show which instance each requirement of a client got, and why'
            cand rotate-token 'End the claim tokens and the secret of a client of Fakts v1, which has to register again'
        }
        &'lokctl;help;fakts;clients;list'= {
        }
        &'lokctl;help;fakts;clients;get'= {
        }
        &'lokctl;help;fakts;clients;delete'= {
        }
        &'lokctl;help;fakts;clients;update'= {
        }
        &'lokctl;help;fakts;clients;disable'= {
        }
        &'lokctl;help;fakts;clients;enable'= {
        }
        &'lokctl;help;fakts;clients;render'= {
        }
        &'lokctl;help;fakts;clients;mappings'= {
        }
        &'lokctl;help;fakts;clients;rotate-token'= {
        }
        &'lokctl;help;fakts;hubs'= {
            cand list 'List hubs'
            cand get 'Show one hub'
            cand create 'Create a new hub'
            cand ensure 'Create the hub, or change what differs, or nothing'
            cand update 'Change the named fields of a hub'
            cand delete 'Delete a hub'
            cand resolve 'Show what an app would get in a hub, and why'
        }
        &'lokctl;help;fakts;hubs;list'= {
        }
        &'lokctl;help;fakts;hubs;get'= {
        }
        &'lokctl;help;fakts;hubs;create'= {
        }
        &'lokctl;help;fakts;hubs;ensure'= {
        }
        &'lokctl;help;fakts;hubs;update'= {
        }
        &'lokctl;help;fakts;hubs;delete'= {
        }
        &'lokctl;help;fakts;hubs;resolve'= {
        }
        &'lokctl;help;fakts;services'= {
            cand list 'List services'
            cand get 'Show one service'
            cand create 'Create a new service'
            cand ensure 'Create the service, or change what differs, or nothing'
            cand update 'Change the named fields of a service'
            cand delete 'Delete a service'
        }
        &'lokctl;help;fakts;services;list'= {
        }
        &'lokctl;help;fakts;services;get'= {
        }
        &'lokctl;help;fakts;services;create'= {
        }
        &'lokctl;help;fakts;services;ensure'= {
        }
        &'lokctl;help;fakts;services;update'= {
        }
        &'lokctl;help;fakts;services;delete'= {
        }
        &'lokctl;help;fakts;instances'= {
            cand list 'List instances'
            cand get 'Show one instance'
            cand create 'Create a new instance'
            cand ensure 'Create the instance, or change what differs, or nothing'
            cand update 'Change the named fields of an instance'
            cand delete 'Delete an instance'
            cand disable 'Keep an instance from apps'
            cand enable 'Give an instance to apps again'
            cand access 'Who may use an instance'
            cand probe 'Ask the addresses of an instance as an app does, and note which of them work'
        }
        &'lokctl;help;fakts;instances;list'= {
        }
        &'lokctl;help;fakts;instances;get'= {
        }
        &'lokctl;help;fakts;instances;create'= {
        }
        &'lokctl;help;fakts;instances;ensure'= {
        }
        &'lokctl;help;fakts;instances;update'= {
        }
        &'lokctl;help;fakts;instances;delete'= {
        }
        &'lokctl;help;fakts;instances;disable'= {
        }
        &'lokctl;help;fakts;instances;enable'= {
        }
        &'lokctl;help;fakts;instances;access'= {
            cand allow 'Let these use an instance, and nobody who is not named'
            cand deny 'Let these not use an instance'
            cand clear 'Say nothing of these any more; without names, let everybody use an instance'
        }
        &'lokctl;help;fakts;instances;access;allow'= {
        }
        &'lokctl;help;fakts;instances;access;deny'= {
        }
        &'lokctl;help;fakts;instances;access;clear'= {
        }
        &'lokctl;help;fakts;instances;probe'= {
        }
        &'lokctl;help;fakts;aliases'= {
            cand list 'List aliases'
            cand get 'Show one alias'
            cand create 'Create a new alias'
            cand ensure 'Create the alias, or change what differs, or nothing'
            cand update 'Change the named fields of an alias'
            cand delete 'Delete an alias'
        }
        &'lokctl;help;fakts;aliases;list'= {
        }
        &'lokctl;help;fakts;aliases;get'= {
        }
        &'lokctl;help;fakts;aliases;create'= {
        }
        &'lokctl;help;fakts;aliases;ensure'= {
        }
        &'lokctl;help;fakts;aliases;update'= {
        }
        &'lokctl;help;fakts;aliases;delete'= {
        }
        &'lokctl;help;fakts;layers'= {
            cand list 'List layers'
            cand get 'Show one layer'
            cand create 'Create a new layer'
            cand ensure 'Create the layer, or change what differs, or nothing'
            cand update 'Change the named fields of a layer'
            cand delete 'Delete a layer'
        }
        &'lokctl;help;fakts;layers;list'= {
        }
        &'lokctl;help;fakts;layers;get'= {
        }
        &'lokctl;help;fakts;layers;create'= {
        }
        &'lokctl;help;fakts;layers;ensure'= {
        }
        &'lokctl;help;fakts;layers;update'= {
        }
        &'lokctl;help;fakts;layers;delete'= {
        }
        &'lokctl;help;fakts;devices'= {
            cand list 'List devices'
            cand get 'Show one device'
            cand delete 'Delete a device, with its clients'
            cand update 'Change the named fields of a device'
            cand lookup 'Find a machine by the id that it has of itself'
        }
        &'lokctl;help;fakts;devices;list'= {
        }
        &'lokctl;help;fakts;devices;get'= {
        }
        &'lokctl;help;fakts;devices;delete'= {
        }
        &'lokctl;help;fakts;devices;update'= {
        }
        &'lokctl;help;fakts;devices;lookup'= {
        }
        &'lokctl;help;fakts;mandates'= {
            cand list 'List mandates'
            cand get 'Show one mandate'
            cand create 'Create a new mandate'
            cand ensure 'Create the mandate, or change what differs, or nothing'
            cand update 'Change the named fields of a mandate'
            cand delete 'Delete a mandate'
            cand issue 'Make a further key of a mandate, and show it once'
            cand revoke 'End a mandate with all its keys, or one key; clients that came of it stay'
            cand purge-expired 'Remove the mandates and keys whose end has passed'
        }
        &'lokctl;help;fakts;mandates;list'= {
        }
        &'lokctl;help;fakts;mandates;get'= {
        }
        &'lokctl;help;fakts;mandates;create'= {
        }
        &'lokctl;help;fakts;mandates;ensure'= {
        }
        &'lokctl;help;fakts;mandates;update'= {
        }
        &'lokctl;help;fakts;mandates;delete'= {
        }
        &'lokctl;help;fakts;mandates;issue'= {
        }
        &'lokctl;help;fakts;mandates;revoke'= {
        }
        &'lokctl;help;fakts;mandates;purge-expired'= {
        }
        &'lokctl;help;fakts;import'= {
        }
        &'lokctl;help;keys'= {
            cand list 'List keys'
            cand get 'Show one key'
            cand generate 'Make a standby key, which verifiers learn before it signs'
            cand rotate 'Let the standby keys sign from now on or soon, and make new ones'
            cand revoke 'Let nothing verify with a key any more; if it signs, its standby does from now on'
            cand export-public 'Print public keys, to be used elsewhere'
        }
        &'lokctl;help;keys;list'= {
        }
        &'lokctl;help;keys;get'= {
        }
        &'lokctl;help;keys;generate'= {
        }
        &'lokctl;help;keys;rotate'= {
        }
        &'lokctl;help;keys;revoke'= {
        }
        &'lokctl;help;keys;export-public'= {
        }
        &'lokctl;help;providers'= {
            cand list 'List providers'
            cand get 'Show one provider'
            cand create 'Create a new provider'
            cand ensure 'Create the provider, or change what differs, or nothing'
            cand update 'Change the named fields of a provider'
            cand delete 'Delete a provider'
            cand enable 'Let people sign in with a disabled provider again'
            cand disable 'Let nobody sign in with a provider; linked accounts stay'
            cand rotate-secret 'Take the client secret that the provider made anew'
            cand test 'Show what works with a provider and what does not, each with a fix'
        }
        &'lokctl;help;providers;list'= {
        }
        &'lokctl;help;providers;get'= {
        }
        &'lokctl;help;providers;create'= {
        }
        &'lokctl;help;providers;ensure'= {
        }
        &'lokctl;help;providers;update'= {
        }
        &'lokctl;help;providers;delete'= {
        }
        &'lokctl;help;providers;enable'= {
        }
        &'lokctl;help;providers;disable'= {
        }
        &'lokctl;help;providers;rotate-secret'= {
        }
        &'lokctl;help;providers;test'= {
        }
        &'lokctl;help;notify'= {
            cand transports 'The ways by which people are told: mail servers, webhooks, push services'
            cand channels 'Where users are told of things beside mail'
            cand templates 'The words of what people are told'
            cand messages 'What people are shown until they say that they have read it'
            cand outbox 'What waits, what was sent, and what was given up'
            cand test 'Deliver something by a transport now, and say what works'
            cand send 'Tell one person something, by every way that there is'
        }
        &'lokctl;help;notify;transports'= {
            cand list 'List transports'
            cand get 'Show one transport'
            cand create 'Create a new transport'
            cand ensure 'Create the transport, or change what differs, or nothing'
            cand update 'Change the named fields of a transport'
            cand delete 'Delete a transport'
            cand disable 'Keep a transport from delivering; what is queued waits'
            cand enable 'Let a transport deliver again'
        }
        &'lokctl;help;notify;transports;list'= {
        }
        &'lokctl;help;notify;transports;get'= {
        }
        &'lokctl;help;notify;transports;create'= {
        }
        &'lokctl;help;notify;transports;ensure'= {
        }
        &'lokctl;help;notify;transports;update'= {
        }
        &'lokctl;help;notify;transports;delete'= {
        }
        &'lokctl;help;notify;transports;disable'= {
        }
        &'lokctl;help;notify;transports;enable'= {
        }
        &'lokctl;help;notify;channels'= {
            cand list 'List channels'
            cand get 'Show one channel'
            cand create 'Create a new channel'
            cand ensure 'Create the channel, or change what differs, or nothing'
            cand update 'Change the named fields of a channel'
            cand delete 'Delete a channel'
            cand disable 'Tell a user nothing by a channel'
            cand enable 'Use a channel again'
        }
        &'lokctl;help;notify;channels;list'= {
        }
        &'lokctl;help;notify;channels;get'= {
        }
        &'lokctl;help;notify;channels;create'= {
        }
        &'lokctl;help;notify;channels;ensure'= {
        }
        &'lokctl;help;notify;channels;update'= {
        }
        &'lokctl;help;notify;channels;delete'= {
        }
        &'lokctl;help;notify;channels;disable'= {
        }
        &'lokctl;help;notify;channels;enable'= {
        }
        &'lokctl;help;notify;templates'= {
            cand list 'List the templates'
            cand get 'Show one template'
            cand set 'Put words of your own in place of a template''s'
            cand reset 'Take the words that lok brings along again'
            cand preview 'Show what a template looks like filled in'
        }
        &'lokctl;help;notify;templates;list'= {
        }
        &'lokctl;help;notify;templates;get'= {
        }
        &'lokctl;help;notify;templates;set'= {
        }
        &'lokctl;help;notify;templates;reset'= {
        }
        &'lokctl;help;notify;templates;preview'= {
        }
        &'lokctl;help;notify;messages'= {
            cand list 'List messages, the newest first'
            cand get 'Show one message, and how many have acknowledged it'
            cand create 'Tell people something that they have to acknowledge'
            cand delete 'Show a message to nobody any more'
        }
        &'lokctl;help;notify;messages;list'= {
        }
        &'lokctl;help;notify;messages;get'= {
        }
        &'lokctl;help;notify;messages;create'= {
        }
        &'lokctl;help;notify;messages;delete'= {
        }
        &'lokctl;help;notify;outbox'= {
            cand list 'List notices and the deliveries that were made of them, the newest first'
            cand get 'Show one delivery'
            cand retry 'Try again what was given up'
            cand cancel 'Give up what waits'
            cand purge 'Remove what was sent or given up'
        }
        &'lokctl;help;notify;outbox;list'= {
        }
        &'lokctl;help;notify;outbox;get'= {
        }
        &'lokctl;help;notify;outbox;retry'= {
        }
        &'lokctl;help;notify;outbox;cancel'= {
        }
        &'lokctl;help;notify;outbox;purge'= {
        }
        &'lokctl;help;notify;test'= {
        }
        &'lokctl;help;notify;send'= {
        }
        &'lokctl;help;apply'= {
        }
        &'lokctl;help;diff'= {
        }
        &'lokctl;help;export'= {
        }
        &'lokctl;help;audit'= {
            cand list 'List events, newest first'
            cand verify 'Check that no event was changed or removed since it was written'
        }
        &'lokctl;help;audit;list'= {
        }
        &'lokctl;help;audit;verify'= {
        }
        &'lokctl;help;backup'= {
            cand create 'Write everything that lokd keeps into a file, while it goes on'
        }
        &'lokctl;help;backup;create'= {
        }
        &'lokctl;help;status'= {
        }
        &'lokctl;help;reload'= {
        }
        &'lokctl;help;whoami'= {
        }
        &'lokctl;help;version'= {
        }
        &'lokctl;help;context'= {
            cand list 'List the contexts'
            cand use 'Make a context the current one'
            cand set 'Add or change a context: it gets what --endpoint and --output say'
            cand delete 'Forget a context'
            cand current 'Show the current context'
        }
        &'lokctl;help;context;list'= {
        }
        &'lokctl;help;context;use'= {
        }
        &'lokctl;help;context;set'= {
        }
        &'lokctl;help;context;delete'= {
        }
        &'lokctl;help;context;current'= {
        }
        &'lokctl;help;completions'= {
        }
        &'lokctl;help;help'= {
        }
    ]
    $completions[$command]
}
