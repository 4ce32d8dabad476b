
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'lokctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'lokctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'lokctl' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'The people who sign in')
            [CompletionResult]::new('orgs', 'orgs', [CompletionResultType]::ParameterValue, 'Organizations and their members')
            [CompletionResult]::new('roles', 'roles', [CompletionResultType]::ParameterValue, 'Roles in organizations, and who has them')
            [CompletionResult]::new('scopes', 'scopes', [CompletionResultType]::ParameterValue, 'What apps may be allowed')
            [CompletionResult]::new('apps', 'apps', [CompletionResultType]::ParameterValue, 'The clients of OAuth 2 and OpenID Connect')
            [CompletionResult]::new('fakts', 'fakts', [CompletionResultType]::ParameterValue, 'Apps that ask where their services live, and what they are told')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'The signing keys')
            [CompletionResult]::new('providers', 'providers', [CompletionResultType]::ParameterValue, 'Where else people have an account that they can sign in with')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'How people are told of things, and what became of it')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make everything as a manifest has it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what apply would change')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write what there is as a manifest')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The audit log')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Everything that lokd keeps, as one file')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether lokd can serve everything')
            [CompletionResult]::new('reload', 'reload', [CompletionResultType]::ParameterValue, 'Have lokd read its configuration and its certificate anew')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show what lokd lets you do, and why')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Show the versions of lokctl and lokd')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'The daemons that lokctl knows by name')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new user')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the user, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a user from signing in, and end all sessions')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled user sign in again')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Forget failed sign-ins, so that the user need not wait')
            [CompletionResult]::new('remove-picture', 'remove-picture', [CompletionResultType]::ParameterValue, 'Take the picture of a user away')
            [CompletionResult]::new('mfa', 'mfa', [CompletionResultType]::ParameterValue, 'The second factors of a user')
            [CompletionResult]::new('set-password', 'set-password', [CompletionResultType]::ParameterValue, 'Set a new password; without a flag it is asked for')
            [CompletionResult]::new('reset-link', 'reset-link', [CompletionResultType]::ParameterValue, 'Make a link by which a user sets a new password, and show it once or mail it')
            [CompletionResult]::new('identities', 'identities', [CompletionResultType]::ParameterValue, 'Accounts elsewhere that a user signs in with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Members of this organization')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Who have this role in the organization')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'In this state')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Whose user name or e-mail address contains this')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Make the user a member of this organization')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'With this role in it; may be given more than once')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; - is standard input')
            [CompletionResult]::new('--password-env', '--password-env', [CompletionResultType]::ParameterName, 'Read the password from an environment variable')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The e-mail address; empty removes it')
            [CompletionResult]::new('--email-verified', '--email-verified', [CompletionResultType]::ParameterName, 'Whether the address is known to be the user''s')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The full name to show; empty removes it')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language, such as de or en-GB; empty removes it')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What the user says of themselves, at most 500 characters; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The login name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-password', '--no-password', [CompletionResultType]::ParameterName, 'Set no password')
            [CompletionResult]::new('--must-change', '--must-change', [CompletionResultType]::ParameterName, 'Ask for a new password at the first sign-in')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A password file that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;ensure' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Make the user a member of this organization')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'With this role in it; may be given more than once')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; - is standard input')
            [CompletionResult]::new('--password-env', '--password-env', [CompletionResultType]::ParameterName, 'Read the password from an environment variable')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The e-mail address; empty removes it')
            [CompletionResult]::new('--email-verified', '--email-verified', [CompletionResultType]::ParameterName, 'Whether the address is known to be the user''s')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The full name to show; empty removes it')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language, such as de or en-GB; empty removes it')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What the user says of themselves, at most 500 characters; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The login name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-password', '--no-password', [CompletionResultType]::ParameterName, 'Set no password')
            [CompletionResult]::new('--must-change', '--must-change', [CompletionResultType]::ParameterName, 'Ask for a new password at the first sign-in')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A password file that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;update' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The e-mail address; empty removes it')
            [CompletionResult]::new('--email-verified', '--email-verified', [CompletionResultType]::ParameterName, 'Whether the address is known to be the user''s')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The full name to show; empty removes it')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language, such as de or en-GB; empty removes it')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What the user says of themselves, at most 500 characters; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;disable' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Kept, and shown by get')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;unlock' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;remove-picture' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;mfa' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the second factors of a user')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Remove every second factor of a user, and end all sessions')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Demand a second factor of a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users;mfa;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;mfa;reset' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;mfa;require' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--off', '--off', [CompletionResultType]::ParameterName, 'Demand it no more')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;mfa;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the second factors of a user')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Remove every second factor of a user, and end all sessions')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Demand a second factor of a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users;mfa;help;list' {
            break
        }
        'lokctl;users;mfa;help;reset' {
            break
        }
        'lokctl;users;mfa;help;require' {
            break
        }
        'lokctl;users;mfa;help;help' {
            break
        }
        'lokctl;users;set-password' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; - is standard input')
            [CompletionResult]::new('--password-env', '--password-env', [CompletionResultType]::ParameterName, 'Read the password from an environment variable')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate', '--generate', [CompletionResultType]::ParameterName, 'Let lokd make one, and show it once')
            [CompletionResult]::new('--must-change', '--must-change', [CompletionResultType]::ParameterName, 'Ask for a new one at the next sign-in')
            [CompletionResult]::new('--keep-sessions', '--keep-sessions', [CompletionResultType]::ParameterName, 'Leave sessions and grants as they are')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A password file that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;reset-link' {
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'How long the link is good; 30m unless given')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--print', '--print', [CompletionResultType]::ParameterName, 'Print the link; the default')
            [CompletionResult]::new('--send', '--send', [CompletionResultType]::ParameterName, 'Mail the link to the user''s address, which must be known to be theirs, and do not print it')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;identities' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts elsewhere of a user')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Unlink an account elsewhere from a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users;identities;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;identities;unlink' {
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'The provider''s name')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Who the user is there, as list shows it')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;users;identities;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts elsewhere of a user')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Unlink an account elsewhere from a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users;identities;help;list' {
            break
        }
        'lokctl;users;identities;help;unlink' {
            break
        }
        'lokctl;users;identities;help;help' {
            break
        }
        'lokctl;users;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new user')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the user, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a user from signing in, and end all sessions')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled user sign in again')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Forget failed sign-ins, so that the user need not wait')
            [CompletionResult]::new('remove-picture', 'remove-picture', [CompletionResultType]::ParameterValue, 'Take the picture of a user away')
            [CompletionResult]::new('mfa', 'mfa', [CompletionResultType]::ParameterValue, 'The second factors of a user')
            [CompletionResult]::new('set-password', 'set-password', [CompletionResultType]::ParameterValue, 'Set a new password; without a flag it is asked for')
            [CompletionResult]::new('reset-link', 'reset-link', [CompletionResultType]::ParameterValue, 'Make a link by which a user sets a new password, and show it once or mail it')
            [CompletionResult]::new('identities', 'identities', [CompletionResultType]::ParameterValue, 'Accounts elsewhere that a user signs in with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;users;help;list' {
            break
        }
        'lokctl;users;help;get' {
            break
        }
        'lokctl;users;help;create' {
            break
        }
        'lokctl;users;help;ensure' {
            break
        }
        'lokctl;users;help;update' {
            break
        }
        'lokctl;users;help;delete' {
            break
        }
        'lokctl;users;help;disable' {
            break
        }
        'lokctl;users;help;enable' {
            break
        }
        'lokctl;users;help;unlock' {
            break
        }
        'lokctl;users;help;remove-picture' {
            break
        }
        'lokctl;users;help;mfa' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the second factors of a user')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Remove every second factor of a user, and end all sessions')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Demand a second factor of a user')
            break
        }
        'lokctl;users;help;mfa;list' {
            break
        }
        'lokctl;users;help;mfa;reset' {
            break
        }
        'lokctl;users;help;mfa;require' {
            break
        }
        'lokctl;users;help;set-password' {
            break
        }
        'lokctl;users;help;reset-link' {
            break
        }
        'lokctl;users;help;identities' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts elsewhere of a user')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Unlink an account elsewhere from a user')
            break
        }
        'lokctl;users;help;identities;list' {
            break
        }
        'lokctl;users;help;identities;unlink' {
            break
        }
        'lokctl;users;help;help' {
            break
        }
        'lokctl;orgs' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organizations')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one organization')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new organization')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the organization, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an organization')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an organization')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'Who belongs to an organization')
            [CompletionResult]::new('invites', 'invites', [CompletionResultType]::ParameterValue, 'Links by which people join an organization')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;orgs;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Whose short name contains this')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name to show')
            [CompletionResult]::new('--require-mfa', '--require-mfa', [CompletionResultType]::ParameterName, 'Whether apps act in it only for people who have shown a second factor')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'The short name in claims and commands')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;ensure' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name to show')
            [CompletionResult]::new('--require-mfa', '--require-mfa', [CompletionResultType]::ParameterName, 'Whether apps act in it only for people who have shown a second factor')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'The short name in claims and commands')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name to show')
            [CompletionResult]::new('--require-mfa', '--require-mfa', [CompletionResultType]::ParameterName, 'Whether apps act in it only for people who have shown a second factor')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;members' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user a member')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'End a membership')
            [CompletionResult]::new('set-role', 'set-role', [CompletionResultType]::ParameterValue, 'Replace the roles of a member')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;orgs;members;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;members;add' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'With this role; may be given more than once; the role user unless given')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;members;remove' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;members;set-role' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role to have; may be given more than once')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;members;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user a member')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'End a membership')
            [CompletionResult]::new('set-role', 'set-role', [CompletionResultType]::ParameterValue, 'Replace the roles of a member')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;orgs;members;help;list' {
            break
        }
        'lokctl;orgs;members;help;add' {
            break
        }
        'lokctl;orgs;members;help;remove' {
            break
        }
        'lokctl;orgs;members;help;set-role' {
            break
        }
        'lokctl;orgs;members;help;help' {
            break
        }
        'lokctl;orgs;invites' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invites of an organization, without their links')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an invite, and show its link once or mail it')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Withdraw an invite; whoever joined by it stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;orgs;invites;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;invites;create' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The person''s e-mail address, which the page proposes and shows; whoever has the link unless given')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Give this role; may be given more than once; the role user unless given')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'How long the link is good; 7d unless given')
            [CompletionResult]::new('--max-uses', '--max-uses', [CompletionResultType]::ParameterName, 'How many people may join by it; 1 unless given')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--send', '--send', [CompletionResultType]::ParameterName, 'Mail the link to the address, and do not print it: so it proves that the address is the person''s')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;invites;revoke' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;orgs;invites;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invites of an organization, without their links')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an invite, and show its link once or mail it')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Withdraw an invite; whoever joined by it stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;orgs;invites;help;list' {
            break
        }
        'lokctl;orgs;invites;help;create' {
            break
        }
        'lokctl;orgs;invites;help;revoke' {
            break
        }
        'lokctl;orgs;invites;help;help' {
            break
        }
        'lokctl;orgs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organizations')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one organization')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new organization')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the organization, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an organization')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an organization')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'Who belongs to an organization')
            [CompletionResult]::new('invites', 'invites', [CompletionResultType]::ParameterValue, 'Links by which people join an organization')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;orgs;help;list' {
            break
        }
        'lokctl;orgs;help;get' {
            break
        }
        'lokctl;orgs;help;create' {
            break
        }
        'lokctl;orgs;help;ensure' {
            break
        }
        'lokctl;orgs;help;update' {
            break
        }
        'lokctl;orgs;help;delete' {
            break
        }
        'lokctl;orgs;help;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user a member')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'End a membership')
            [CompletionResult]::new('set-role', 'set-role', [CompletionResultType]::ParameterValue, 'Replace the roles of a member')
            break
        }
        'lokctl;orgs;help;members;list' {
            break
        }
        'lokctl;orgs;help;members;add' {
            break
        }
        'lokctl;orgs;help;members;remove' {
            break
        }
        'lokctl;orgs;help;members;set-role' {
            break
        }
        'lokctl;orgs;help;invites' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invites of an organization, without their links')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an invite, and show its link once or mail it')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Withdraw an invite; whoever joined by it stays')
            break
        }
        'lokctl;orgs;help;invites;list' {
            break
        }
        'lokctl;orgs;help;invites;create' {
            break
        }
        'lokctl;orgs;help;invites;revoke' {
            break
        }
        'lokctl;orgs;help;help' {
            break
        }
        'lokctl;roles' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List roles')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new role')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the role, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a role')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Give a user a role in an organization')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take a role in an organization from a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;roles;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Of this organization')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;create' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, as services see it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;ensure' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, as services see it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;update' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;grant' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;revoke' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;roles;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List roles')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new role')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the role, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a role')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Give a user a role in an organization')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take a role in an organization from a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;roles;help;list' {
            break
        }
        'lokctl;roles;help;get' {
            break
        }
        'lokctl;roles;help;create' {
            break
        }
        'lokctl;roles;help;ensure' {
            break
        }
        'lokctl;roles;help;update' {
            break
        }
        'lokctl;roles;help;delete' {
            break
        }
        'lokctl;roles;help;grant' {
            break
        }
        'lokctl;roles;help;revoke' {
            break
        }
        'lokctl;roles;help;help' {
            break
        }
        'lokctl;scopes' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List scopes')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one scope')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new scope')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the scope, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a scope')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a scope')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;scopes;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Those that this organization declared')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;scopes;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;scopes;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, as apps ask for it')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'The plain words of the consent page')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;scopes;ensure' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'The plain words of the consent page')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, as apps ask for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;scopes;update' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'The plain words of the consent page')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;scopes;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;scopes;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List scopes')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one scope')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new scope')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the scope, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a scope')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a scope')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;scopes;help;list' {
            break
        }
        'lokctl;scopes;help;get' {
            break
        }
        'lokctl;scopes;help;create' {
            break
        }
        'lokctl;scopes;help;ensure' {
            break
        }
        'lokctl;scopes;help;update' {
            break
        }
        'lokctl;scopes;help;delete' {
            break
        }
        'lokctl;scopes;help;help' {
            break
        }
        'lokctl;apps' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new app')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the app, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop an app: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled app go on')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Make a new client secret, and show it once')
            [CompletionResult]::new('redirect-uris', 'redirect-uris', [CompletionResultType]::ParameterValue, 'Where sign-ins may return to')
            [CompletionResult]::new('consents', 'consents', [CompletionResultType]::ParameterValue, 'What people allowed an app')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;apps;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Of this organization')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--trust', '--trust', [CompletionResultType]::ParameterName, 'Of this trust')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;create' {
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'The client id; made up unless given')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The one organization it serves; empty: every organization')
            [CompletionResult]::new('--trust', '--trust', [CompletionResultType]::ParameterName, 'Whether people are asked before it sees them')
            [CompletionResult]::new('--auth', '--auth', [CompletionResultType]::ParameterName, 'How it proves itself at the token endpoint')
            [CompletionResult]::new('--redirect-uri', '--redirect-uri', [CompletionResultType]::ParameterName, 'Where sign-ins may return to; those given replace all that there are')
            [CompletionResult]::new('--post-logout-uri', '--post-logout-uri', [CompletionResultType]::ParameterName, 'Where sign-outs may return to; those given replace all that there are')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What it may ask for; those given replace all that there are')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'What its tokens may be for beside lok; those given replace all that there are')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The roles of an app that acts for itself; those given replace all that there are')
            [CompletionResult]::new('--jwks-file', '--jwks-file', [CompletionResultType]::ParameterName, 'Its public keys as a JWK set (RFC 7517), for private_key_jwt')
            [CompletionResult]::new('--alg', '--alg', [CompletionResultType]::ParameterName, 'How its tokens are signed')
            [CompletionResult]::new('--access-ttl', '--access-ttl', [CompletionResultType]::ParameterName, 'How long its access tokens live')
            [CompletionResult]::new('--refresh-ttl', '--refresh-ttl', [CompletionResultType]::ParameterName, 'How long its refresh tokens live')
            [CompletionResult]::new('--require-mfa', '--require-mfa', [CompletionResultType]::ParameterName, 'Whether it is only for people who have shown a second factor')
            [CompletionResult]::new('--home-url', '--home-url', [CompletionResultType]::ParameterName, 'Its home page; the links given replace all three')
            [CompletionResult]::new('--policy-url', '--policy-url', [CompletionResultType]::ParameterName, 'Its privacy policy')
            [CompletionResult]::new('--terms-url', '--terms-url', [CompletionResultType]::ParameterName, 'Its terms of service')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name that people are shown')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind of program it is')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;ensure' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind of program it is')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name that people are shown')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The one organization it serves; empty: every organization')
            [CompletionResult]::new('--trust', '--trust', [CompletionResultType]::ParameterName, 'Whether people are asked before it sees them')
            [CompletionResult]::new('--auth', '--auth', [CompletionResultType]::ParameterName, 'How it proves itself at the token endpoint')
            [CompletionResult]::new('--redirect-uri', '--redirect-uri', [CompletionResultType]::ParameterName, 'Where sign-ins may return to; those given replace all that there are')
            [CompletionResult]::new('--post-logout-uri', '--post-logout-uri', [CompletionResultType]::ParameterName, 'Where sign-outs may return to; those given replace all that there are')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What it may ask for; those given replace all that there are')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'What its tokens may be for beside lok; those given replace all that there are')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The roles of an app that acts for itself; those given replace all that there are')
            [CompletionResult]::new('--jwks-file', '--jwks-file', [CompletionResultType]::ParameterName, 'Its public keys as a JWK set (RFC 7517), for private_key_jwt')
            [CompletionResult]::new('--alg', '--alg', [CompletionResultType]::ParameterName, 'How its tokens are signed')
            [CompletionResult]::new('--access-ttl', '--access-ttl', [CompletionResultType]::ParameterName, 'How long its access tokens live')
            [CompletionResult]::new('--refresh-ttl', '--refresh-ttl', [CompletionResultType]::ParameterName, 'How long its refresh tokens live')
            [CompletionResult]::new('--require-mfa', '--require-mfa', [CompletionResultType]::ParameterName, 'Whether it is only for people who have shown a second factor')
            [CompletionResult]::new('--home-url', '--home-url', [CompletionResultType]::ParameterName, 'Its home page; the links given replace all three')
            [CompletionResult]::new('--policy-url', '--policy-url', [CompletionResultType]::ParameterName, 'Its privacy policy')
            [CompletionResult]::new('--terms-url', '--terms-url', [CompletionResultType]::ParameterName, 'Its terms of service')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'The client id; made up unless given')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name that people are shown')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The one organization it serves; empty: every organization')
            [CompletionResult]::new('--trust', '--trust', [CompletionResultType]::ParameterName, 'Whether people are asked before it sees them')
            [CompletionResult]::new('--auth', '--auth', [CompletionResultType]::ParameterName, 'How it proves itself at the token endpoint')
            [CompletionResult]::new('--redirect-uri', '--redirect-uri', [CompletionResultType]::ParameterName, 'Where sign-ins may return to; those given replace all that there are')
            [CompletionResult]::new('--post-logout-uri', '--post-logout-uri', [CompletionResultType]::ParameterName, 'Where sign-outs may return to; those given replace all that there are')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What it may ask for; those given replace all that there are')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'What its tokens may be for beside lok; those given replace all that there are')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The roles of an app that acts for itself; those given replace all that there are')
            [CompletionResult]::new('--jwks-file', '--jwks-file', [CompletionResultType]::ParameterName, 'Its public keys as a JWK set (RFC 7517), for private_key_jwt')
            [CompletionResult]::new('--alg', '--alg', [CompletionResultType]::ParameterName, 'How its tokens are signed')
            [CompletionResult]::new('--access-ttl', '--access-ttl', [CompletionResultType]::ParameterName, 'How long its access tokens live')
            [CompletionResult]::new('--refresh-ttl', '--refresh-ttl', [CompletionResultType]::ParameterName, 'How long its refresh tokens live')
            [CompletionResult]::new('--require-mfa', '--require-mfa', [CompletionResultType]::ParameterName, 'Whether it is only for people who have shown a second factor')
            [CompletionResult]::new('--home-url', '--home-url', [CompletionResultType]::ParameterName, 'Its home page; the links given replace all three')
            [CompletionResult]::new('--policy-url', '--policy-url', [CompletionResultType]::ParameterName, 'Its privacy policy')
            [CompletionResult]::new('--terms-url', '--terms-url', [CompletionResultType]::ParameterName, 'Its terms of service')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;disable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;rotate-secret' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--overlap', '--overlap', [CompletionResultType]::ParameterName, 'How long the older secrets go on working; 0 ends them now')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;redirect-uris' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the redirect URIs of an app')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a redirect URI to an app')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a redirect URI from an app')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;apps;redirect-uris;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;redirect-uris;add' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;redirect-uris;remove' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;redirect-uris;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the redirect URIs of an app')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a redirect URI to an app')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a redirect URI from an app')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;apps;redirect-uris;help;list' {
            break
        }
        'lokctl;apps;redirect-uris;help;add' {
            break
        }
        'lokctl;apps;redirect-uris;help;remove' {
            break
        }
        'lokctl;apps;redirect-uris;help;help' {
            break
        }
        'lokctl;apps;consents' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who allowed an app what')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Forget what people allowed an app, and end what it got by it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;apps;consents;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;consents;revoke' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only what this user allowed')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;apps;consents;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who allowed an app what')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Forget what people allowed an app, and end what it got by it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;apps;consents;help;list' {
            break
        }
        'lokctl;apps;consents;help;revoke' {
            break
        }
        'lokctl;apps;consents;help;help' {
            break
        }
        'lokctl;apps;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new app')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the app, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop an app: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled app go on')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Make a new client secret, and show it once')
            [CompletionResult]::new('redirect-uris', 'redirect-uris', [CompletionResultType]::ParameterValue, 'Where sign-ins may return to')
            [CompletionResult]::new('consents', 'consents', [CompletionResultType]::ParameterValue, 'What people allowed an app')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;apps;help;list' {
            break
        }
        'lokctl;apps;help;get' {
            break
        }
        'lokctl;apps;help;create' {
            break
        }
        'lokctl;apps;help;ensure' {
            break
        }
        'lokctl;apps;help;update' {
            break
        }
        'lokctl;apps;help;delete' {
            break
        }
        'lokctl;apps;help;disable' {
            break
        }
        'lokctl;apps;help;enable' {
            break
        }
        'lokctl;apps;help;rotate-secret' {
            break
        }
        'lokctl;apps;help;redirect-uris' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the redirect URIs of an app')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a redirect URI to an app')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a redirect URI from an app')
            break
        }
        'lokctl;apps;help;redirect-uris;list' {
            break
        }
        'lokctl;apps;help;redirect-uris;add' {
            break
        }
        'lokctl;apps;help;redirect-uris;remove' {
            break
        }
        'lokctl;apps;help;consents' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who allowed an app what')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Forget what people allowed an app, and end what it got by it')
            break
        }
        'lokctl;apps;help;consents;list' {
            break
        }
        'lokctl;apps;help;consents;revoke' {
            break
        }
        'lokctl;apps;help;help' {
            break
        }
        'lokctl;fakts' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('requests', 'requests', [CompletionResultType]::ParameterValue, 'What waits for somebody to decide')
            [CompletionResult]::new('apps', 'apps', [CompletionResultType]::ParameterValue, 'The apps that were let in, by identifier')
            [CompletionResult]::new('releases', 'releases', [CompletionResultType]::ParameterValue, 'The versions of apps, with their manifests')
            [CompletionResult]::new('clients', 'clients', [CompletionResultType]::ParameterValue, 'The apps that were let in, one by one')
            [CompletionResult]::new('hubs', 'hubs', [CompletionResultType]::ParameterValue, 'Sets of instances and clients that apps are composed against')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'Kinds of services')
            [CompletionResult]::new('instances', 'instances', [CompletionResultType]::ParameterValue, 'Running copies of services, and who may use them')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses of instances')
            [CompletionResult]::new('layers', 'layers', [CompletionResultType]::ParameterValue, 'The networks that addresses are on')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'The machines that apps run on')
            [CompletionResult]::new('mandates', 'mandates', [CompletionResultType]::ParameterValue, 'Keys by which apps are let in without being asked about')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;requests' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show who asks, for what, and what it would get')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show who asks, for what, and what it would get')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let an app, a service or a hub in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Send whoever asks away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;requests;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'In this state')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'End a watch after this time')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print each new request as it comes')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;requests;show' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization; needed if there are several')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub; needed if the organization has several')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member on whose behalf; an owner of the organization unless given. A provisioner has to name one')
            [CompletionResult]::new('--decline', '--decline', [CompletionResultType]::ParameterName, 'An optional requirement that the app shall not get, by its key')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;requests;get' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization; needed if there are several')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub; needed if the organization has several')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member on whose behalf; an owner of the organization unless given. A provisioner has to name one')
            [CompletionResult]::new('--decline', '--decline', [CompletionResultType]::ParameterName, 'An optional requirement that the app shall not get, by its key')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;requests;approve' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization; needed if there are several')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub; needed if the organization has several')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member on whose behalf; an owner of the organization unless given. A provisioner has to name one')
            [CompletionResult]::new('--decline', '--decline', [CompletionResultType]::ParameterName, 'An optional requirement that the app shall not get, by its key')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;requests;deny' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;requests;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show who asks, for what, and what it would get')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let an app, a service or a hub in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Send whoever asks away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;requests;help;list' {
            break
        }
        'lokctl;fakts;requests;help;show' {
            break
        }
        'lokctl;fakts;requests;help;approve' {
            break
        }
        'lokctl;fakts;requests;help;deny' {
            break
        }
        'lokctl;fakts;requests;help;help' {
            break
        }
        'lokctl;fakts;apps' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app, with its clients')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;apps;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;apps;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;apps;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;apps;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app, with its clients')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;apps;help;list' {
            break
        }
        'lokctl;fakts;apps;help;get' {
            break
        }
        'lokctl;fakts;apps;help;delete' {
            break
        }
        'lokctl;fakts;apps;help;help' {
            break
        }
        'lokctl;fakts;releases' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one release')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a release, with its clients')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;releases;list' {
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'Of this app')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;releases;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;releases;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;releases;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one release')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a release, with its clients')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;releases;help;list' {
            break
        }
        'lokctl;fakts;releases;help;get' {
            break
        }
        'lokctl;fakts;releases;help;delete' {
            break
        }
        'lokctl;fakts;releases;help;help' {
            break
        }
        'lokctl;fakts;clients' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one client')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a client')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop a client: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled client go on')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show what a client would be told, without its secrets')
            [CompletionResult]::new('mappings', 'mappings', [CompletionResultType]::ParameterValue, 'Show which instance each requirement of a client got, and why')
            [CompletionResult]::new('rotate-token', 'rotate-token', [CompletionResultType]::ParameterValue, 'End the claim tokens and the secret of a client of Fakts v1, which has to register again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;clients;list' {
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'Of this hub')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Of this role')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--broken', '--broken', [CompletionResultType]::ParameterName, 'Those that said that they cannot do their work')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;update' {
            [CompletionResult]::new('--published', '--published', [CompletionResultType]::ParameterName, 'Whether whoever has the same app may be this client, without being asked about')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;disable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;render' {
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'The scheme, name and port by which it reaches lok, such as http://192.168.1.20:8080')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;mappings' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;rotate-token' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;clients;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one client')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a client')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop a client: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled client go on')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show what a client would be told, without its secrets')
            [CompletionResult]::new('mappings', 'mappings', [CompletionResultType]::ParameterValue, 'Show which instance each requirement of a client got, and why')
            [CompletionResult]::new('rotate-token', 'rotate-token', [CompletionResultType]::ParameterValue, 'End the claim tokens and the secret of a client of Fakts v1, which has to register again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;clients;help;list' {
            break
        }
        'lokctl;fakts;clients;help;get' {
            break
        }
        'lokctl;fakts;clients;help;delete' {
            break
        }
        'lokctl;fakts;clients;help;update' {
            break
        }
        'lokctl;fakts;clients;help;disable' {
            break
        }
        'lokctl;fakts;clients;help;enable' {
            break
        }
        'lokctl;fakts;clients;help;render' {
            break
        }
        'lokctl;fakts;clients;help;mappings' {
            break
        }
        'lokctl;fakts;clients;help;rotate-token' {
            break
        }
        'lokctl;fakts;clients;help;help' {
            break
        }
        'lokctl;fakts;hubs' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hubs')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one hub')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new hub')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the hub, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a hub')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a hub')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Show what an app would get in a hub, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;hubs;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Of this organization')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;create' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;ensure' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;update' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;resolve' {
            [CompletionResult]::new('--manifest', '--manifest', [CompletionResultType]::ParameterName, 'The app''s manifest as JSON; - is standard input')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The member for whom; an owner of the organization unless given')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;hubs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hubs')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one hub')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new hub')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the hub, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a hub')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a hub')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Show what an app would get in a hub, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;hubs;help;list' {
            break
        }
        'lokctl;fakts;hubs;help;get' {
            break
        }
        'lokctl;fakts;hubs;help;create' {
            break
        }
        'lokctl;fakts;hubs;help;ensure' {
            break
        }
        'lokctl;fakts;hubs;help;update' {
            break
        }
        'lokctl;fakts;hubs;help;delete' {
            break
        }
        'lokctl;fakts;hubs;help;resolve' {
            break
        }
        'lokctl;fakts;hubs;help;help' {
            break
        }
        'lokctl;fakts;services' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one service')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new service')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the service, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a service')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a service')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;services;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;services;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;services;create' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--identifier', '--identifier', [CompletionResultType]::ParameterName, 'What manifests call it, such as org.example.storage')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;services;ensure' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--identifier', '--identifier', [CompletionResultType]::ParameterName, 'What manifests call it, such as org.example.storage')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;services;update' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;services;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;services;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one service')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new service')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the service, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a service')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a service')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;services;help;list' {
            break
        }
        'lokctl;fakts;services;help;get' {
            break
        }
        'lokctl;fakts;services;help;create' {
            break
        }
        'lokctl;fakts;services;help;ensure' {
            break
        }
        'lokctl;fakts;services;help;update' {
            break
        }
        'lokctl;fakts;services;help;delete' {
            break
        }
        'lokctl;fakts;services;help;help' {
            break
        }
        'lokctl;fakts;instances' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List instances')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one instance')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new instance')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the instance, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an instance')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an instance')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep an instance from apps')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give an instance to apps again')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Who may use an instance')
            [CompletionResult]::new('probe', 'probe', [CompletionResultType]::ParameterValue, 'Ask the addresses of an instance as an app does, and note which of them work')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;instances;list' {
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'Of this hub')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Of this service')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; default unless given')
            [CompletionResult]::new('--service-version', '--service-version', [CompletionResultType]::ParameterName, 'The version of the service that it runs; empty removes it')
            [CompletionResult]::new('--challenge-key', '--challenge-key', [CompletionResultType]::ParameterName, 'The public Ed25519 key with which it signs alias challenges, in base64; empty removes it')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The instance with the lowest number is taken first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The identifier of the service, which is made when it is new')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;ensure' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; default unless given')
            [CompletionResult]::new('--service-version', '--service-version', [CompletionResultType]::ParameterName, 'The version of the service that it runs; empty removes it')
            [CompletionResult]::new('--challenge-key', '--challenge-key', [CompletionResultType]::ParameterName, 'The public Ed25519 key with which it signs alias challenges, in base64; empty removes it')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The instance with the lowest number is taken first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The identifier of the service, which is made when it is new')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;update' {
            [CompletionResult]::new('--service-version', '--service-version', [CompletionResultType]::ParameterName, 'The version of the service that it runs; empty removes it')
            [CompletionResult]::new('--challenge-key', '--challenge-key', [CompletionResultType]::ParameterName, 'The public Ed25519 key with which it signs alias challenges, in base64; empty removes it')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The instance with the lowest number is taken first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;disable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;access' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('allow', 'allow', [CompletionResultType]::ParameterValue, 'Let these use an instance, and nobody who is not named')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Let these not use an instance')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Say nothing of these any more; without names, let everybody use an instance')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;instances;access;allow' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A user; may be given more than once')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody with this role; may be given more than once')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Everybody who acts in this organization; may be given more than once')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;access;deny' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A user; may be given more than once')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody with this role; may be given more than once')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Everybody who acts in this organization; may be given more than once')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;access;clear' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A user; may be given more than once')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody with this role; may be given more than once')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Everybody who acts in this organization; may be given more than once')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;access;help' {
            [CompletionResult]::new('allow', 'allow', [CompletionResultType]::ParameterValue, 'Let these use an instance, and nobody who is not named')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Let these not use an instance')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Say nothing of these any more; without names, let everybody use an instance')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;instances;access;help;allow' {
            break
        }
        'lokctl;fakts;instances;access;help;deny' {
            break
        }
        'lokctl;fakts;instances;access;help;clear' {
            break
        }
        'lokctl;fakts;instances;access;help;help' {
            break
        }
        'lokctl;fakts;instances;probe' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Ask, and note nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;instances;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List instances')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one instance')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new instance')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the instance, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an instance')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an instance')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep an instance from apps')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give an instance to apps again')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Who may use an instance')
            [CompletionResult]::new('probe', 'probe', [CompletionResultType]::ParameterValue, 'Ask the addresses of an instance as an app does, and note which of them work')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;instances;help;list' {
            break
        }
        'lokctl;fakts;instances;help;get' {
            break
        }
        'lokctl;fakts;instances;help;create' {
            break
        }
        'lokctl;fakts;instances;help;ensure' {
            break
        }
        'lokctl;fakts;instances;help;update' {
            break
        }
        'lokctl;fakts;instances;help;delete' {
            break
        }
        'lokctl;fakts;instances;help;disable' {
            break
        }
        'lokctl;fakts;instances;help;enable' {
            break
        }
        'lokctl;fakts;instances;help;access' {
            [CompletionResult]::new('allow', 'allow', [CompletionResultType]::ParameterValue, 'Let these use an instance, and nobody who is not named')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Let these not use an instance')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Say nothing of these any more; without names, let everybody use an instance')
            break
        }
        'lokctl;fakts;instances;help;access;allow' {
            break
        }
        'lokctl;fakts;instances;help;access;deny' {
            break
        }
        'lokctl;fakts;instances;help;access;clear' {
            break
        }
        'lokctl;fakts;instances;help;probe' {
            break
        }
        'lokctl;fakts;instances;help;help' {
            break
        }
        'lokctl;fakts;aliases' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List aliases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one alias')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new alias')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the alias, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an alias')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an alias')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;aliases;list' {
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'Of this instance')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;aliases;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;aliases;create' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Whether it has a host of its own, or is on the name by which the app reached lok')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'A name or an IP address; empty removes it')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port; 0 is that of the scheme')
            [CompletionResult]::new('--ssl', '--ssl', [CompletionResultType]::ParameterName, 'Whether it speaks TLS; no unless given')
            [CompletionResult]::new('--path', '--path', [CompletionResultType]::ParameterName, 'The path; empty removes it')
            [CompletionResult]::new('--challenge', '--challenge', [CompletionResultType]::ParameterName, 'The path below it that answers 200 while the service is well')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The alias with the lowest number comes first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'The instance that answers there')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--layer', '--layer', [CompletionResultType]::ParameterName, 'The network that it is on: the name of a layer of the organization')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;aliases;ensure' {
            [CompletionResult]::new('--layer', '--layer', [CompletionResultType]::ParameterName, 'The network that it is on: the name of a layer of the organization')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Whether it has a host of its own, or is on the name by which the app reached lok')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'A name or an IP address; empty removes it')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port; 0 is that of the scheme')
            [CompletionResult]::new('--ssl', '--ssl', [CompletionResultType]::ParameterName, 'Whether it speaks TLS; no unless given')
            [CompletionResult]::new('--path', '--path', [CompletionResultType]::ParameterName, 'The path; empty removes it')
            [CompletionResult]::new('--challenge', '--challenge', [CompletionResultType]::ParameterName, 'The path below it that answers 200 while the service is well')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The alias with the lowest number comes first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'The instance that answers there')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;aliases;update' {
            [CompletionResult]::new('--layer', '--layer', [CompletionResultType]::ParameterName, 'The network that it is on: the name of a layer of the organization')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Whether it has a host of its own, or is on the name by which the app reached lok')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'A name or an IP address; empty removes it')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port; 0 is that of the scheme')
            [CompletionResult]::new('--ssl', '--ssl', [CompletionResultType]::ParameterName, 'Whether it speaks TLS; no unless given')
            [CompletionResult]::new('--path', '--path', [CompletionResultType]::ParameterName, 'The path; empty removes it')
            [CompletionResult]::new('--challenge', '--challenge', [CompletionResultType]::ParameterName, 'The path below it that answers 200 while the service is well')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'The alias with the lowest number comes first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;aliases;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;aliases;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List aliases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one alias')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new alias')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the alias, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an alias')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an alias')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;aliases;help;list' {
            break
        }
        'lokctl;fakts;aliases;help;get' {
            break
        }
        'lokctl;fakts;aliases;help;create' {
            break
        }
        'lokctl;fakts;aliases;help;ensure' {
            break
        }
        'lokctl;fakts;aliases;help;update' {
            break
        }
        'lokctl;fakts;aliases;help;delete' {
            break
        }
        'lokctl;fakts;aliases;help;help' {
            break
        }
        'lokctl;fakts;layers' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List layers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one layer')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new layer')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the layer, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a layer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a layer')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;layers;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Of this organization')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;layers;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;layers;create' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of network it is')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;layers;ensure' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of network it is')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;layers;update' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of network it is')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;layers;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;layers;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List layers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one layer')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new layer')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the layer, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a layer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a layer')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;layers;help;list' {
            break
        }
        'lokctl;fakts;layers;help;get' {
            break
        }
        'lokctl;fakts;layers;help;create' {
            break
        }
        'lokctl;fakts;layers;help;ensure' {
            break
        }
        'lokctl;fakts;layers;help;update' {
            break
        }
        'lokctl;fakts;layers;help;delete' {
            break
        }
        'lokctl;fakts;layers;help;help' {
            break
        }
        'lokctl;fakts;devices' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one device')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a device, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a device')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Find a machine by the id that it has of itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;devices;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Of this organization')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;devices;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;devices;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;devices;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people call it; empty removes it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;devices;lookup' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;devices;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one device')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a device, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a device')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Find a machine by the id that it has of itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;devices;help;list' {
            break
        }
        'lokctl;fakts;devices;help;get' {
            break
        }
        'lokctl;fakts;devices;help;delete' {
            break
        }
        'lokctl;fakts;devices;help;update' {
            break
        }
        'lokctl;fakts;devices;help;lookup' {
            break
        }
        'lokctl;fakts;devices;help;help' {
            break
        }
        'lokctl;fakts;mandates' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mandates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one mandate')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new mandate')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the mandate, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a mandate')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a mandate')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Make a further key of a mandate, and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End a mandate with all its keys, or one key; clients that came of it stay')
            [CompletionResult]::new('purge-expired', 'purge-expired', [CompletionResultType]::ParameterValue, 'Remove the mandates and keys whose end has passed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;mandates;list' {
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'Of this hub')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;create' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The member for whom its clients act; an owner of the organization unless given. A provisioner has to name one')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'How long it is good, if it is new; without end unless given')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The identifier of the only app; empty: the app that uses a key first')
            [CompletionResult]::new('--app-version', '--app-version', [CompletionResultType]::ParameterName, 'The only version of the app; empty: any')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The id of the only device; empty: any')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What its clients do; interface unless given')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What its clients may at most; those given replace all that there are, an empty one: no ceiling')
            [CompletionResult]::new('--requirement', '--requirement', [CompletionResultType]::ParameterName, 'The services that its clients get at most; those given replace all that there are, an empty one: no ceiling')
            [CompletionResult]::new('--max-clients', '--max-clients', [CompletionResultType]::ParameterName, 'How many clients it makes at most; 1 unless given, 0: any number')
            [CompletionResult]::new('--expires-at', '--expires-at', [CompletionResultType]::ParameterName, 'When it ends, such as 2026-12-31T00:00:00Z; empty: never')
            [CompletionResult]::new('--allow-changed-manifest', '--allow-changed-manifest', [CompletionResultType]::ParameterName, 'Whether a key that names no app may be used with another manifest than the first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub that its clients are composed against')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;ensure' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The member for whom its clients act; an owner of the organization unless given. A provisioner has to name one')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'How long it is good, if it is new; without end unless given')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The identifier of the only app; empty: the app that uses a key first')
            [CompletionResult]::new('--app-version', '--app-version', [CompletionResultType]::ParameterName, 'The only version of the app; empty: any')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The id of the only device; empty: any')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What its clients do; interface unless given')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What its clients may at most; those given replace all that there are, an empty one: no ceiling')
            [CompletionResult]::new('--requirement', '--requirement', [CompletionResultType]::ParameterName, 'The services that its clients get at most; those given replace all that there are, an empty one: no ceiling')
            [CompletionResult]::new('--max-clients', '--max-clients', [CompletionResultType]::ParameterName, 'How many clients it makes at most; 1 unless given, 0: any number')
            [CompletionResult]::new('--expires-at', '--expires-at', [CompletionResultType]::ParameterName, 'When it ends, such as 2026-12-31T00:00:00Z; empty: never')
            [CompletionResult]::new('--allow-changed-manifest', '--allow-changed-manifest', [CompletionResultType]::ParameterName, 'Whether a key that names no app may be used with another manifest than the first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--hub', '--hub', [CompletionResultType]::ParameterName, 'The hub that its clients are composed against')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;update' {
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The identifier of the only app; empty: the app that uses a key first')
            [CompletionResult]::new('--app-version', '--app-version', [CompletionResultType]::ParameterName, 'The only version of the app; empty: any')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The id of the only device; empty: any')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What its clients do; interface unless given')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What its clients may at most; those given replace all that there are, an empty one: no ceiling')
            [CompletionResult]::new('--requirement', '--requirement', [CompletionResultType]::ParameterName, 'The services that its clients get at most; those given replace all that there are, an empty one: no ceiling')
            [CompletionResult]::new('--max-clients', '--max-clients', [CompletionResultType]::ParameterName, 'How many clients it makes at most; 1 unless given, 0: any number')
            [CompletionResult]::new('--expires-at', '--expires-at', [CompletionResultType]::ParameterName, 'When it ends, such as 2026-12-31T00:00:00Z; empty: never')
            [CompletionResult]::new('--allow-changed-manifest', '--allow-changed-manifest', [CompletionResultType]::ParameterName, 'Whether a key that names no app may be used with another manifest than the first')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;issue' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The id of the only device that the key is good on')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'How long the key is good; as long as the mandate unless given')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;revoke' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Only the key of this id')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;purge-expired' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;mandates;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mandates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one mandate')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new mandate')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the mandate, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a mandate')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a mandate')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Make a further key of a mandate, and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End a mandate with all its keys, or one key; clients that came of it stay')
            [CompletionResult]::new('purge-expired', 'purge-expired', [CompletionResultType]::ParameterValue, 'Remove the mandates and keys whose end has passed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;mandates;help;list' {
            break
        }
        'lokctl;fakts;mandates;help;get' {
            break
        }
        'lokctl;fakts;mandates;help;create' {
            break
        }
        'lokctl;fakts;mandates;help;ensure' {
            break
        }
        'lokctl;fakts;mandates;help;update' {
            break
        }
        'lokctl;fakts;mandates;help;delete' {
            break
        }
        'lokctl;fakts;mandates;help;issue' {
            break
        }
        'lokctl;fakts;mandates;help;revoke' {
            break
        }
        'lokctl;fakts;mandates;help;purge-expired' {
            break
        }
        'lokctl;fakts;mandates;help;help' {
            break
        }
        'lokctl;fakts;import' {
            [CompletionResult]::new('--from-lok', '--from-lok', [CompletionResultType]::ParameterName, 'The YAML file with which the reference server was provisioned; - is standard input')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;fakts;help' {
            [CompletionResult]::new('requests', 'requests', [CompletionResultType]::ParameterValue, 'What waits for somebody to decide')
            [CompletionResult]::new('apps', 'apps', [CompletionResultType]::ParameterValue, 'The apps that were let in, by identifier')
            [CompletionResult]::new('releases', 'releases', [CompletionResultType]::ParameterValue, 'The versions of apps, with their manifests')
            [CompletionResult]::new('clients', 'clients', [CompletionResultType]::ParameterValue, 'The apps that were let in, one by one')
            [CompletionResult]::new('hubs', 'hubs', [CompletionResultType]::ParameterValue, 'Sets of instances and clients that apps are composed against')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'Kinds of services')
            [CompletionResult]::new('instances', 'instances', [CompletionResultType]::ParameterValue, 'Running copies of services, and who may use them')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses of instances')
            [CompletionResult]::new('layers', 'layers', [CompletionResultType]::ParameterValue, 'The networks that addresses are on')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'The machines that apps run on')
            [CompletionResult]::new('mandates', 'mandates', [CompletionResultType]::ParameterValue, 'Keys by which apps are let in without being asked about')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;fakts;help;requests' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show who asks, for what, and what it would get')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let an app, a service or a hub in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Send whoever asks away')
            break
        }
        'lokctl;fakts;help;requests;list' {
            break
        }
        'lokctl;fakts;help;requests;show' {
            break
        }
        'lokctl;fakts;help;requests;approve' {
            break
        }
        'lokctl;fakts;help;requests;deny' {
            break
        }
        'lokctl;fakts;help;apps' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app, with its clients')
            break
        }
        'lokctl;fakts;help;apps;list' {
            break
        }
        'lokctl;fakts;help;apps;get' {
            break
        }
        'lokctl;fakts;help;apps;delete' {
            break
        }
        'lokctl;fakts;help;releases' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one release')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a release, with its clients')
            break
        }
        'lokctl;fakts;help;releases;list' {
            break
        }
        'lokctl;fakts;help;releases;get' {
            break
        }
        'lokctl;fakts;help;releases;delete' {
            break
        }
        'lokctl;fakts;help;clients' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one client')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a client')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop a client: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled client go on')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show what a client would be told, without its secrets')
            [CompletionResult]::new('mappings', 'mappings', [CompletionResultType]::ParameterValue, 'Show which instance each requirement of a client got, and why')
            [CompletionResult]::new('rotate-token', 'rotate-token', [CompletionResultType]::ParameterValue, 'End the claim tokens and the secret of a client of Fakts v1, which has to register again')
            break
        }
        'lokctl;fakts;help;clients;list' {
            break
        }
        'lokctl;fakts;help;clients;get' {
            break
        }
        'lokctl;fakts;help;clients;delete' {
            break
        }
        'lokctl;fakts;help;clients;update' {
            break
        }
        'lokctl;fakts;help;clients;disable' {
            break
        }
        'lokctl;fakts;help;clients;enable' {
            break
        }
        'lokctl;fakts;help;clients;render' {
            break
        }
        'lokctl;fakts;help;clients;mappings' {
            break
        }
        'lokctl;fakts;help;clients;rotate-token' {
            break
        }
        'lokctl;fakts;help;hubs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hubs')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one hub')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new hub')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the hub, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a hub')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a hub')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Show what an app would get in a hub, and why')
            break
        }
        'lokctl;fakts;help;hubs;list' {
            break
        }
        'lokctl;fakts;help;hubs;get' {
            break
        }
        'lokctl;fakts;help;hubs;create' {
            break
        }
        'lokctl;fakts;help;hubs;ensure' {
            break
        }
        'lokctl;fakts;help;hubs;update' {
            break
        }
        'lokctl;fakts;help;hubs;delete' {
            break
        }
        'lokctl;fakts;help;hubs;resolve' {
            break
        }
        'lokctl;fakts;help;services' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one service')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new service')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the service, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a service')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a service')
            break
        }
        'lokctl;fakts;help;services;list' {
            break
        }
        'lokctl;fakts;help;services;get' {
            break
        }
        'lokctl;fakts;help;services;create' {
            break
        }
        'lokctl;fakts;help;services;ensure' {
            break
        }
        'lokctl;fakts;help;services;update' {
            break
        }
        'lokctl;fakts;help;services;delete' {
            break
        }
        'lokctl;fakts;help;instances' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List instances')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one instance')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new instance')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the instance, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an instance')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an instance')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep an instance from apps')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give an instance to apps again')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Who may use an instance')
            [CompletionResult]::new('probe', 'probe', [CompletionResultType]::ParameterValue, 'Ask the addresses of an instance as an app does, and note which of them work')
            break
        }
        'lokctl;fakts;help;instances;list' {
            break
        }
        'lokctl;fakts;help;instances;get' {
            break
        }
        'lokctl;fakts;help;instances;create' {
            break
        }
        'lokctl;fakts;help;instances;ensure' {
            break
        }
        'lokctl;fakts;help;instances;update' {
            break
        }
        'lokctl;fakts;help;instances;delete' {
            break
        }
        'lokctl;fakts;help;instances;disable' {
            break
        }
        'lokctl;fakts;help;instances;enable' {
            break
        }
        'lokctl;fakts;help;instances;access' {
            [CompletionResult]::new('allow', 'allow', [CompletionResultType]::ParameterValue, 'Let these use an instance, and nobody who is not named')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Let these not use an instance')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Say nothing of these any more; without names, let everybody use an instance')
            break
        }
        'lokctl;fakts;help;instances;access;allow' {
            break
        }
        'lokctl;fakts;help;instances;access;deny' {
            break
        }
        'lokctl;fakts;help;instances;access;clear' {
            break
        }
        'lokctl;fakts;help;instances;probe' {
            break
        }
        'lokctl;fakts;help;aliases' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List aliases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one alias')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new alias')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the alias, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an alias')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an alias')
            break
        }
        'lokctl;fakts;help;aliases;list' {
            break
        }
        'lokctl;fakts;help;aliases;get' {
            break
        }
        'lokctl;fakts;help;aliases;create' {
            break
        }
        'lokctl;fakts;help;aliases;ensure' {
            break
        }
        'lokctl;fakts;help;aliases;update' {
            break
        }
        'lokctl;fakts;help;aliases;delete' {
            break
        }
        'lokctl;fakts;help;layers' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List layers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one layer')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new layer')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the layer, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a layer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a layer')
            break
        }
        'lokctl;fakts;help;layers;list' {
            break
        }
        'lokctl;fakts;help;layers;get' {
            break
        }
        'lokctl;fakts;help;layers;create' {
            break
        }
        'lokctl;fakts;help;layers;ensure' {
            break
        }
        'lokctl;fakts;help;layers;update' {
            break
        }
        'lokctl;fakts;help;layers;delete' {
            break
        }
        'lokctl;fakts;help;devices' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one device')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a device, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a device')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Find a machine by the id that it has of itself')
            break
        }
        'lokctl;fakts;help;devices;list' {
            break
        }
        'lokctl;fakts;help;devices;get' {
            break
        }
        'lokctl;fakts;help;devices;delete' {
            break
        }
        'lokctl;fakts;help;devices;update' {
            break
        }
        'lokctl;fakts;help;devices;lookup' {
            break
        }
        'lokctl;fakts;help;mandates' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mandates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one mandate')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new mandate')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the mandate, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a mandate')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a mandate')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Make a further key of a mandate, and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End a mandate with all its keys, or one key; clients that came of it stay')
            [CompletionResult]::new('purge-expired', 'purge-expired', [CompletionResultType]::ParameterValue, 'Remove the mandates and keys whose end has passed')
            break
        }
        'lokctl;fakts;help;mandates;list' {
            break
        }
        'lokctl;fakts;help;mandates;get' {
            break
        }
        'lokctl;fakts;help;mandates;create' {
            break
        }
        'lokctl;fakts;help;mandates;ensure' {
            break
        }
        'lokctl;fakts;help;mandates;update' {
            break
        }
        'lokctl;fakts;help;mandates;delete' {
            break
        }
        'lokctl;fakts;help;mandates;issue' {
            break
        }
        'lokctl;fakts;help;mandates;revoke' {
            break
        }
        'lokctl;fakts;help;mandates;purge-expired' {
            break
        }
        'lokctl;fakts;help;import' {
            break
        }
        'lokctl;fakts;help;help' {
            break
        }
        'lokctl;keys' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keys')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one key')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a standby key, which verifiers learn before it signs')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Let the standby keys sign from now on or soon, and make new ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Let nothing verify with a key any more; if it signs, its standby does from now on')
            [CompletionResult]::new('export-public', 'export-public', [CompletionResultType]::ParameterValue, 'Print public keys, to be used elsewhere')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;keys;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state')
            [CompletionResult]::new('--alg', '--alg', [CompletionResultType]::ParameterName, 'For this algorithm')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;keys;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;keys;generate' {
            [CompletionResult]::new('--alg', '--alg', [CompletionResultType]::ParameterName, 'What it signs with')
            [CompletionResult]::new('--bits', '--bits', [CompletionResultType]::ParameterName, 'The size of an RSA key')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;keys;rotate' {
            [CompletionResult]::new('--alg', '--alg', [CompletionResultType]::ParameterName, 'Only keys of this algorithm')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'At once')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Even if verifiers may not have the next key yet, and refuse what it signs for a while')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;keys;revoke' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The key id again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;keys;export-public' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'In which form; jwk for one key and jwks for all unless given')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All keys that verifiers know')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;keys;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keys')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one key')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a standby key, which verifiers learn before it signs')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Let the standby keys sign from now on or soon, and make new ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Let nothing verify with a key any more; if it signs, its standby does from now on')
            [CompletionResult]::new('export-public', 'export-public', [CompletionResultType]::ParameterValue, 'Print public keys, to be used elsewhere')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;keys;help;list' {
            break
        }
        'lokctl;keys;help;get' {
            break
        }
        'lokctl;keys;help;generate' {
            break
        }
        'lokctl;keys;help;rotate' {
            break
        }
        'lokctl;keys;help;revoke' {
            break
        }
        'lokctl;keys;help;export-public' {
            break
        }
        'lokctl;keys;help;help' {
            break
        }
        'lokctl;providers' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List providers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one provider')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new provider')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the provider, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a provider')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a provider')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let people sign in with a disabled provider again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Let nobody sign in with a provider; linked accounts stay')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Take the client secret that the provider made anew')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Show what works with a provider and what does not, each with a fix')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;providers;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;create' {
            [CompletionResult]::new('--issuer', '--issuer', [CompletionResultType]::ParameterName, 'Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site')
            [CompletionResult]::new('--client-secret-file', '--client-secret-file', [CompletionResultType]::ParameterName, 'Read the client secret from a file; - is standard input')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What people call it')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What is asked for; those given replace all that there are')
            [CompletionResult]::new('--allow-signup', '--allow-signup', [CompletionResultType]::ParameterName, 'Whether people who have no account here may sign up with one of theirs')
            [CompletionResult]::new('--allow-domain', '--allow-domain', [CompletionResultType]::ParameterName, 'Of which domain their verified address must be; those given replace all, a single empty one allows any')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization that people who sign up join; empty: one of their own')
            [CompletionResult]::new('--link-policy', '--link-policy', [CompletionResultType]::ParameterName, 'Whether people may link an account to the one that they have here')
            [CompletionResult]::new('--authoritative', '--authoritative', [CompletionResultType]::ParameterName, 'Whether an address that it calls verified counts as verified here')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, which is in the callback URL')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it speaks')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'As what lok is registered there')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A secret file that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;ensure' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it speaks')
            [CompletionResult]::new('--issuer', '--issuer', [CompletionResultType]::ParameterName, 'Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site')
            [CompletionResult]::new('--client-secret-file', '--client-secret-file', [CompletionResultType]::ParameterName, 'Read the client secret from a file; - is standard input')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What people call it')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'As what lok is registered there')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What is asked for; those given replace all that there are')
            [CompletionResult]::new('--allow-signup', '--allow-signup', [CompletionResultType]::ParameterName, 'Whether people who have no account here may sign up with one of theirs')
            [CompletionResult]::new('--allow-domain', '--allow-domain', [CompletionResultType]::ParameterName, 'Of which domain their verified address must be; those given replace all, a single empty one allows any')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization that people who sign up join; empty: one of their own')
            [CompletionResult]::new('--link-policy', '--link-policy', [CompletionResultType]::ParameterName, 'Whether people may link an account to the one that they have here')
            [CompletionResult]::new('--authoritative', '--authoritative', [CompletionResultType]::ParameterName, 'Whether an address that it calls verified counts as verified here')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, which is in the callback URL')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A secret file that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;update' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What people call it')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'As what lok is registered there')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What is asked for; those given replace all that there are')
            [CompletionResult]::new('--allow-signup', '--allow-signup', [CompletionResultType]::ParameterName, 'Whether people who have no account here may sign up with one of theirs')
            [CompletionResult]::new('--allow-domain', '--allow-domain', [CompletionResultType]::ParameterName, 'Of which domain their verified address must be; those given replace all, a single empty one allows any')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization that people who sign up join; empty: one of their own')
            [CompletionResult]::new('--link-policy', '--link-policy', [CompletionResultType]::ParameterName, 'Whether people may link an account to the one that they have here')
            [CompletionResult]::new('--authoritative', '--authoritative', [CompletionResultType]::ParameterName, 'Whether an address that it calls verified counts as verified here')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;disable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;rotate-secret' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--client-secret-file', '--client-secret-file', [CompletionResultType]::ParameterName, 'Read the client secret from a file; - is standard input')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A secret file that others can read is an error, not a warning')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;test' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;providers;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List providers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one provider')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new provider')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the provider, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a provider')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a provider')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let people sign in with a disabled provider again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Let nobody sign in with a provider; linked accounts stay')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Take the client secret that the provider made anew')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Show what works with a provider and what does not, each with a fix')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;providers;help;list' {
            break
        }
        'lokctl;providers;help;get' {
            break
        }
        'lokctl;providers;help;create' {
            break
        }
        'lokctl;providers;help;ensure' {
            break
        }
        'lokctl;providers;help;update' {
            break
        }
        'lokctl;providers;help;delete' {
            break
        }
        'lokctl;providers;help;enable' {
            break
        }
        'lokctl;providers;help;disable' {
            break
        }
        'lokctl;providers;help;rotate-secret' {
            break
        }
        'lokctl;providers;help;test' {
            break
        }
        'lokctl;providers;help;help' {
            break
        }
        'lokctl;notify' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('transports', 'transports', [CompletionResultType]::ParameterValue, 'The ways by which people are told: mail servers, webhooks, push services')
            [CompletionResult]::new('channels', 'channels', [CompletionResultType]::ParameterValue, 'Where users are told of things beside mail')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'The words of what people are told')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'What people are shown until they say that they have read it')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'What waits, what was sent, and what was given up')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Deliver something by a transport now, and say what works')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Tell one person something, by every way that there is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;transports' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List transports')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one transport')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new transport')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the transport, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a transport')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a transport')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a transport from delivering; what is queued waits')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a transport deliver again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;transports;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of this kind')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;create' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'smtp: the port; 587, 465 or 25 by --tls unless given')
            [CompletionResult]::new('--tls', '--tls', [CompletionResultType]::ParameterName, 'smtp: how the connection is encrypted; starttls unless given')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'smtp: who logs in; empty: nobody')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'smtp: from whom the mail is')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'webpush: whom a push service may ask, a mail address or an https URL')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; - is standard input')
            [CompletionResult]::new('--password-env', '--password-env', [CompletionResultType]::ParameterName, 'Read the password from an environment variable')
            [CompletionResult]::new('--access-token-file', '--access-token-file', [CompletionResultType]::ParameterName, 'expo, ntfy: read the access token from a file; - is standard input')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'By which protocol it delivers')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-secret', '--no-secret', [CompletionResultType]::ParameterName, 'Remove the password or the access token')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A file of a secret that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;ensure' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'smtp: the port; 587, 465 or 25 by --tls unless given')
            [CompletionResult]::new('--tls', '--tls', [CompletionResultType]::ParameterName, 'smtp: how the connection is encrypted; starttls unless given')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'smtp: who logs in; empty: nobody')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'smtp: from whom the mail is')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'webpush: whom a push service may ask, a mail address or an https URL')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; - is standard input')
            [CompletionResult]::new('--password-env', '--password-env', [CompletionResultType]::ParameterName, 'Read the password from an environment variable')
            [CompletionResult]::new('--access-token-file', '--access-token-file', [CompletionResultType]::ParameterName, 'expo, ntfy: read the access token from a file; - is standard input')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'By which protocol it delivers')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-secret', '--no-secret', [CompletionResultType]::ParameterName, 'Remove the password or the access token')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A file of a secret that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;update' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'smtp: the port; 587, 465 or 25 by --tls unless given')
            [CompletionResult]::new('--tls', '--tls', [CompletionResultType]::ParameterName, 'smtp: how the connection is encrypted; starttls unless given')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'smtp: who logs in; empty: nobody')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'smtp: from whom the mail is')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'webpush: whom a push service may ask, a mail address or an https URL')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; - is standard input')
            [CompletionResult]::new('--password-env', '--password-env', [CompletionResultType]::ParameterName, 'Read the password from an environment variable')
            [CompletionResult]::new('--access-token-file', '--access-token-file', [CompletionResultType]::ParameterName, 'expo, ntfy: read the access token from a file; - is standard input')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-secret', '--no-secret', [CompletionResultType]::ParameterName, 'Remove the password or the access token')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'A file of a secret that others can read is an error, not a warning')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;disable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;transports;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List transports')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one transport')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new transport')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the transport, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a transport')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a transport')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a transport from delivering; what is queued waits')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a transport deliver again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;transports;help;list' {
            break
        }
        'lokctl;notify;transports;help;get' {
            break
        }
        'lokctl;notify;transports;help;create' {
            break
        }
        'lokctl;notify;transports;help;ensure' {
            break
        }
        'lokctl;notify;transports;help;update' {
            break
        }
        'lokctl;notify;transports;help;delete' {
            break
        }
        'lokctl;notify;transports;help;disable' {
            break
        }
        'lokctl;notify;transports;help;enable' {
            break
        }
        'lokctl;notify;transports;help;help' {
            break
        }
        'lokctl;notify;channels' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List channels')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one channel')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new channel')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the channel, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a channel')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a channel')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Tell a user nothing by a channel')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Use a channel again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;channels;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Of this user')
            [CompletionResult]::new('--transport', '--transport', [CompletionResultType]::ParameterName, 'Through this transport')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;create' {
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user')
            [CompletionResult]::new('--transport', '--transport', [CompletionResultType]::ParameterName, 'The transport')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the user calls it')
            [CompletionResult]::new('--address-file', '--address-file', [CompletionResultType]::ParameterName, 'Read where it leads from a file: a URL, a topic, a push token or a subscription; - is standard input')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;ensure' {
            [CompletionResult]::new('--transport', '--transport', [CompletionResultType]::ParameterName, 'The transport')
            [CompletionResult]::new('--address-file', '--address-file', [CompletionResultType]::ParameterName, 'Read where it leads from a file: a URL, a topic, a push token or a subscription; - is standard input')
            [CompletionResult]::new('--secret-out', '--secret-out', [CompletionResultType]::ParameterName, 'Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the user calls it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;update' {
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name again, instead of being asked for it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;disable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;enable' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;channels;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List channels')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one channel')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new channel')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the channel, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a channel')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a channel')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Tell a user nothing by a channel')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Use a channel again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;channels;help;list' {
            break
        }
        'lokctl;notify;channels;help;get' {
            break
        }
        'lokctl;notify;channels;help;create' {
            break
        }
        'lokctl;notify;channels;help;ensure' {
            break
        }
        'lokctl;notify;channels;help;update' {
            break
        }
        'lokctl;notify;channels;help;delete' {
            break
        }
        'lokctl;notify;channels;help;disable' {
            break
        }
        'lokctl;notify;channels;help;enable' {
            break
        }
        'lokctl;notify;channels;help;help' {
            break
        }
        'lokctl;notify;templates' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Put words of your own in place of a template''s')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Take the words that lok brings along again')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show what a template looks like filled in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;templates;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;templates;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;templates;set' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The words: a line "Subject: …", an empty line, and the text; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The words: a line "Subject: …", an empty line, and the text; - is standard input')
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;templates;reset' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;templates;preview' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'What is filled in, as JSON; an example unless given; - is standard input')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;templates;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Put words of your own in place of a template''s')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Take the words that lok brings along again')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show what a template looks like filled in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;templates;help;list' {
            break
        }
        'lokctl;notify;templates;help;get' {
            break
        }
        'lokctl;notify;templates;help;set' {
            break
        }
        'lokctl;notify;templates;help;reset' {
            break
        }
        'lokctl;notify;templates;help;preview' {
            break
        }
        'lokctl;notify;templates;help;help' {
            break
        }
        'lokctl;notify;messages' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one message, and how many have acknowledged it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Tell people something that they have to acknowledge')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Show a message to nobody any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;messages;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;messages;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;messages;create' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'One line')
            [CompletionResult]::new('--body-file', '--body-file', [CompletionResultType]::ParameterName, 'Read the text from a file; - is standard input')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'For the members of this organization')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'For this user')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'Until when it is shown; until it is deleted unless given')
            [CompletionResult]::new('--label', '--label', [CompletionResultType]::ParameterName, 'A mark of your own; those given replace all that there are')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'For everybody; one of --org, --user and --all is needed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and tell nobody')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;messages;delete' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;messages;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one message, and how many have acknowledged it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Tell people something that they have to acknowledge')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Show a message to nobody any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;messages;help;list' {
            break
        }
        'lokctl;notify;messages;help;get' {
            break
        }
        'lokctl;notify;messages;help;create' {
            break
        }
        'lokctl;notify;messages;help;delete' {
            break
        }
        'lokctl;notify;messages;help;help' {
            break
        }
        'lokctl;notify;outbox' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List notices and the deliveries that were made of them, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one delivery')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try again what was given up')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up what waits')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Remove what was sent or given up')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;outbox;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'To this user')
            [CompletionResult]::new('--transport', '--transport', [CompletionResultType]::ParameterName, 'By this transport')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Of this event')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;outbox;get' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;outbox;retry' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;outbox;cancel' {
            [CompletionResult]::new('--if-match', '--if-match', [CompletionResultType]::ParameterName, 'Only if the object still has this etag')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;outbox;purge' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'What is removed')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Count, and remove nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;outbox;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List notices and the deliveries that were made of them, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one delivery')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try again what was given up')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up what waits')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Remove what was sent or given up')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;outbox;help;list' {
            break
        }
        'lokctl;notify;outbox;help;get' {
            break
        }
        'lokctl;notify;outbox;help;retry' {
            break
        }
        'lokctl;notify;outbox;help;cancel' {
            break
        }
        'lokctl;notify;outbox;help;purge' {
            break
        }
        'lokctl;notify;outbox;help;help' {
            break
        }
        'lokctl;notify;test' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'A mail address, a topic, or a channel (USER:NAME)')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;send' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Login name or id')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'One line')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'What is to be said')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where to go: an https address')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and send nothing')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;notify;help' {
            [CompletionResult]::new('transports', 'transports', [CompletionResultType]::ParameterValue, 'The ways by which people are told: mail servers, webhooks, push services')
            [CompletionResult]::new('channels', 'channels', [CompletionResultType]::ParameterValue, 'Where users are told of things beside mail')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'The words of what people are told')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'What people are shown until they say that they have read it')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'What waits, what was sent, and what was given up')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Deliver something by a transport now, and say what works')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Tell one person something, by every way that there is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;notify;help;transports' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List transports')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one transport')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new transport')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the transport, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a transport')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a transport')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a transport from delivering; what is queued waits')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a transport deliver again')
            break
        }
        'lokctl;notify;help;transports;list' {
            break
        }
        'lokctl;notify;help;transports;get' {
            break
        }
        'lokctl;notify;help;transports;create' {
            break
        }
        'lokctl;notify;help;transports;ensure' {
            break
        }
        'lokctl;notify;help;transports;update' {
            break
        }
        'lokctl;notify;help;transports;delete' {
            break
        }
        'lokctl;notify;help;transports;disable' {
            break
        }
        'lokctl;notify;help;transports;enable' {
            break
        }
        'lokctl;notify;help;channels' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List channels')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one channel')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new channel')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the channel, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a channel')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a channel')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Tell a user nothing by a channel')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Use a channel again')
            break
        }
        'lokctl;notify;help;channels;list' {
            break
        }
        'lokctl;notify;help;channels;get' {
            break
        }
        'lokctl;notify;help;channels;create' {
            break
        }
        'lokctl;notify;help;channels;ensure' {
            break
        }
        'lokctl;notify;help;channels;update' {
            break
        }
        'lokctl;notify;help;channels;delete' {
            break
        }
        'lokctl;notify;help;channels;disable' {
            break
        }
        'lokctl;notify;help;channels;enable' {
            break
        }
        'lokctl;notify;help;templates' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Put words of your own in place of a template''s')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Take the words that lok brings along again')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show what a template looks like filled in')
            break
        }
        'lokctl;notify;help;templates;list' {
            break
        }
        'lokctl;notify;help;templates;get' {
            break
        }
        'lokctl;notify;help;templates;set' {
            break
        }
        'lokctl;notify;help;templates;reset' {
            break
        }
        'lokctl;notify;help;templates;preview' {
            break
        }
        'lokctl;notify;help;messages' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one message, and how many have acknowledged it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Tell people something that they have to acknowledge')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Show a message to nobody any more')
            break
        }
        'lokctl;notify;help;messages;list' {
            break
        }
        'lokctl;notify;help;messages;get' {
            break
        }
        'lokctl;notify;help;messages;create' {
            break
        }
        'lokctl;notify;help;messages;delete' {
            break
        }
        'lokctl;notify;help;outbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List notices and the deliveries that were made of them, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one delivery')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try again what was given up')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up what waits')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Remove what was sent or given up')
            break
        }
        'lokctl;notify;help;outbox;list' {
            break
        }
        'lokctl;notify;help;outbox;get' {
            break
        }
        'lokctl;notify;help;outbox;retry' {
            break
        }
        'lokctl;notify;help;outbox;cancel' {
            break
        }
        'lokctl;notify;help;outbox;purge' {
            break
        }
        'lokctl;notify;help;test' {
            break
        }
        'lokctl;notify;help;send' {
            break
        }
        'lokctl;notify;help;help' {
            break
        }
        'lokctl;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A manifest, a directory of manifests (.toml, .json), or - for standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A manifest, a directory of manifests (.toml, .json), or - for standard input')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Whose the objects are: each gets the label managed-by=NAME')
            [CompletionResult]::new('--selector', '--selector', [CompletionResultType]::ParameterName, 'The same as --owner NAME')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The owner''s name again, instead of being asked for it, if something is to be deleted')
            [CompletionResult]::new('--secrets-out', '--secrets-out', [CompletionResultType]::ParameterName, 'Write each new secret into a new file (mode 0600) of this directory instead of printing it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Delete what the owner has and the manifest has not')
            [CompletionResult]::new('--take-over', '--take-over', [CompletionResultType]::ParameterName, 'Change what another owner has, too')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything and change nothing')
            [CompletionResult]::new('--detailed-exitcode', '--detailed-exitcode', [CompletionResultType]::ParameterName, 'With --dry-run: end with 20 if changes are pending')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;diff' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A manifest, a directory of manifests (.toml, .json), or - for standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A manifest, a directory of manifests (.toml, .json), or - for standard input')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Whose the objects are: each gets the label managed-by=NAME')
            [CompletionResult]::new('--selector', '--selector', [CompletionResultType]::ParameterName, 'The same as --owner NAME')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Delete what the owner has and the manifest has not')
            [CompletionResult]::new('--take-over', '--take-over', [CompletionResultType]::ParameterName, 'Change what another owner has, too')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;export' {
            [CompletionResult]::new('--kinds', '--kinds', [CompletionResultType]::ParameterName, 'Only these kinds, by their words in a manifest: app,hub')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only what belongs to this organization')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write into this file (mode 0600) instead of printing')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;audit' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no event was changed or removed since it was written')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;audit;list' {
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'This action, such as user.create; or all of a noun: user.*')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'By this actor, such as uid:0')
            [CompletionResult]::new('--object', '--object', [CompletionResultType]::ParameterName, 'To this object, such as users/alice')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'With this outcome')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after this time, such as 2026-11-23T18:00:00Z')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before this time')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many in one answer')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on behind this cursor of an earlier answer')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, page by page')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;audit;verify' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no event was changed or removed since it was written')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;audit;help;list' {
            break
        }
        'lokctl;audit;help;verify' {
            break
        }
        'lokctl;audit;help;help' {
            break
        }
        'lokctl;backup' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write everything that lokd keeps into a file, while it goes on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;backup;create' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'A file that is not there yet, which only you may read; - for standard output')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write everything that lokd keeps into a file, while it goes on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;backup;help;create' {
            break
        }
        'lokctl;backup;help;help' {
            break
        }
        'lokctl;status' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Look again every two seconds until interrupted')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;reload' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is over, and fail if it was refused')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;whoami' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;version' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;context' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contexts')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a context the current one')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Add or change a context: it gets what --endpoint and --output say')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Forget a context')
            [CompletionResult]::new('current', 'current', [CompletionResultType]::ParameterValue, 'Show the current context')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;context;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;context;use' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;context;set' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;context;delete' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;context;current' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;context;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contexts')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a context the current one')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Add or change a context: it gets what --endpoint and --output say')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Forget a context')
            [CompletionResult]::new('current', 'current', [CompletionResultType]::ParameterValue, 'Show the current context')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;context;help;list' {
            break
        }
        'lokctl;context;help;use' {
            break
        }
        'lokctl;context;help;set' {
            break
        }
        'lokctl;context;help;delete' {
            break
        }
        'lokctl;context;help;current' {
            break
        }
        'lokctl;context;help;help' {
            break
        }
        'lokctl;completions' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the configuration file to use')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'The admin socket: unix:/path, or an absolute path')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print: table, wide, json, jsonl, toml, name, value=FIELD')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long a call may take')
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'The id of the request in lokd''s log')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Print tables without a heading')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell of every call')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Tell of every call and of what it says, without secrets')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; what would have to be asked fails')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what is asked, but for what destroys')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'lokctl;help' {
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'The people who sign in')
            [CompletionResult]::new('orgs', 'orgs', [CompletionResultType]::ParameterValue, 'Organizations and their members')
            [CompletionResult]::new('roles', 'roles', [CompletionResultType]::ParameterValue, 'Roles in organizations, and who has them')
            [CompletionResult]::new('scopes', 'scopes', [CompletionResultType]::ParameterValue, 'What apps may be allowed')
            [CompletionResult]::new('apps', 'apps', [CompletionResultType]::ParameterValue, 'The clients of OAuth 2 and OpenID Connect')
            [CompletionResult]::new('fakts', 'fakts', [CompletionResultType]::ParameterValue, 'Apps that ask where their services live, and what they are told')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'The signing keys')
            [CompletionResult]::new('providers', 'providers', [CompletionResultType]::ParameterValue, 'Where else people have an account that they can sign in with')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'How people are told of things, and what became of it')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make everything as a manifest has it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what apply would change')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write what there is as a manifest')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The audit log')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Everything that lokd keeps, as one file')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether lokd can serve everything')
            [CompletionResult]::new('reload', 'reload', [CompletionResultType]::ParameterValue, 'Have lokd read its configuration and its certificate anew')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show what lokd lets you do, and why')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Show the versions of lokctl and lokd')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'The daemons that lokctl knows by name')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokctl;help;users' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new user')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the user, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a user from signing in, and end all sessions')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled user sign in again')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Forget failed sign-ins, so that the user need not wait')
            [CompletionResult]::new('remove-picture', 'remove-picture', [CompletionResultType]::ParameterValue, 'Take the picture of a user away')
            [CompletionResult]::new('mfa', 'mfa', [CompletionResultType]::ParameterValue, 'The second factors of a user')
            [CompletionResult]::new('set-password', 'set-password', [CompletionResultType]::ParameterValue, 'Set a new password; without a flag it is asked for')
            [CompletionResult]::new('reset-link', 'reset-link', [CompletionResultType]::ParameterValue, 'Make a link by which a user sets a new password, and show it once or mail it')
            [CompletionResult]::new('identities', 'identities', [CompletionResultType]::ParameterValue, 'Accounts elsewhere that a user signs in with')
            break
        }
        'lokctl;help;users;list' {
            break
        }
        'lokctl;help;users;get' {
            break
        }
        'lokctl;help;users;create' {
            break
        }
        'lokctl;help;users;ensure' {
            break
        }
        'lokctl;help;users;update' {
            break
        }
        'lokctl;help;users;delete' {
            break
        }
        'lokctl;help;users;disable' {
            break
        }
        'lokctl;help;users;enable' {
            break
        }
        'lokctl;help;users;unlock' {
            break
        }
        'lokctl;help;users;remove-picture' {
            break
        }
        'lokctl;help;users;mfa' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the second factors of a user')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Remove every second factor of a user, and end all sessions')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Demand a second factor of a user')
            break
        }
        'lokctl;help;users;mfa;list' {
            break
        }
        'lokctl;help;users;mfa;reset' {
            break
        }
        'lokctl;help;users;mfa;require' {
            break
        }
        'lokctl;help;users;set-password' {
            break
        }
        'lokctl;help;users;reset-link' {
            break
        }
        'lokctl;help;users;identities' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts elsewhere of a user')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Unlink an account elsewhere from a user')
            break
        }
        'lokctl;help;users;identities;list' {
            break
        }
        'lokctl;help;users;identities;unlink' {
            break
        }
        'lokctl;help;orgs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organizations')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one organization')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new organization')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the organization, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an organization')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an organization')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'Who belongs to an organization')
            [CompletionResult]::new('invites', 'invites', [CompletionResultType]::ParameterValue, 'Links by which people join an organization')
            break
        }
        'lokctl;help;orgs;list' {
            break
        }
        'lokctl;help;orgs;get' {
            break
        }
        'lokctl;help;orgs;create' {
            break
        }
        'lokctl;help;orgs;ensure' {
            break
        }
        'lokctl;help;orgs;update' {
            break
        }
        'lokctl;help;orgs;delete' {
            break
        }
        'lokctl;help;orgs;members' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user a member')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'End a membership')
            [CompletionResult]::new('set-role', 'set-role', [CompletionResultType]::ParameterValue, 'Replace the roles of a member')
            break
        }
        'lokctl;help;orgs;members;list' {
            break
        }
        'lokctl;help;orgs;members;add' {
            break
        }
        'lokctl;help;orgs;members;remove' {
            break
        }
        'lokctl;help;orgs;members;set-role' {
            break
        }
        'lokctl;help;orgs;invites' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invites of an organization, without their links')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an invite, and show its link once or mail it')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Withdraw an invite; whoever joined by it stays')
            break
        }
        'lokctl;help;orgs;invites;list' {
            break
        }
        'lokctl;help;orgs;invites;create' {
            break
        }
        'lokctl;help;orgs;invites;revoke' {
            break
        }
        'lokctl;help;roles' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List roles')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new role')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the role, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a role')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Give a user a role in an organization')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take a role in an organization from a user')
            break
        }
        'lokctl;help;roles;list' {
            break
        }
        'lokctl;help;roles;get' {
            break
        }
        'lokctl;help;roles;create' {
            break
        }
        'lokctl;help;roles;ensure' {
            break
        }
        'lokctl;help;roles;update' {
            break
        }
        'lokctl;help;roles;delete' {
            break
        }
        'lokctl;help;roles;grant' {
            break
        }
        'lokctl;help;roles;revoke' {
            break
        }
        'lokctl;help;scopes' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List scopes')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one scope')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new scope')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the scope, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a scope')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a scope')
            break
        }
        'lokctl;help;scopes;list' {
            break
        }
        'lokctl;help;scopes;get' {
            break
        }
        'lokctl;help;scopes;create' {
            break
        }
        'lokctl;help;scopes;ensure' {
            break
        }
        'lokctl;help;scopes;update' {
            break
        }
        'lokctl;help;scopes;delete' {
            break
        }
        'lokctl;help;apps' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new app')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the app, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop an app: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled app go on')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Make a new client secret, and show it once')
            [CompletionResult]::new('redirect-uris', 'redirect-uris', [CompletionResultType]::ParameterValue, 'Where sign-ins may return to')
            [CompletionResult]::new('consents', 'consents', [CompletionResultType]::ParameterValue, 'What people allowed an app')
            break
        }
        'lokctl;help;apps;list' {
            break
        }
        'lokctl;help;apps;get' {
            break
        }
        'lokctl;help;apps;create' {
            break
        }
        'lokctl;help;apps;ensure' {
            break
        }
        'lokctl;help;apps;update' {
            break
        }
        'lokctl;help;apps;delete' {
            break
        }
        'lokctl;help;apps;disable' {
            break
        }
        'lokctl;help;apps;enable' {
            break
        }
        'lokctl;help;apps;rotate-secret' {
            break
        }
        'lokctl;help;apps;redirect-uris' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the redirect URIs of an app')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a redirect URI to an app')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a redirect URI from an app')
            break
        }
        'lokctl;help;apps;redirect-uris;list' {
            break
        }
        'lokctl;help;apps;redirect-uris;add' {
            break
        }
        'lokctl;help;apps;redirect-uris;remove' {
            break
        }
        'lokctl;help;apps;consents' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who allowed an app what')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Forget what people allowed an app, and end what it got by it')
            break
        }
        'lokctl;help;apps;consents;list' {
            break
        }
        'lokctl;help;apps;consents;revoke' {
            break
        }
        'lokctl;help;fakts' {
            [CompletionResult]::new('requests', 'requests', [CompletionResultType]::ParameterValue, 'What waits for somebody to decide')
            [CompletionResult]::new('apps', 'apps', [CompletionResultType]::ParameterValue, 'The apps that were let in, by identifier')
            [CompletionResult]::new('releases', 'releases', [CompletionResultType]::ParameterValue, 'The versions of apps, with their manifests')
            [CompletionResult]::new('clients', 'clients', [CompletionResultType]::ParameterValue, 'The apps that were let in, one by one')
            [CompletionResult]::new('hubs', 'hubs', [CompletionResultType]::ParameterValue, 'Sets of instances and clients that apps are composed against')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'Kinds of services')
            [CompletionResult]::new('instances', 'instances', [CompletionResultType]::ParameterValue, 'Running copies of services, and who may use them')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses of instances')
            [CompletionResult]::new('layers', 'layers', [CompletionResultType]::ParameterValue, 'The networks that addresses are on')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'The machines that apps run on')
            [CompletionResult]::new('mandates', 'mandates', [CompletionResultType]::ParameterValue, 'Keys by which apps are let in without being asked about')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file')
            break
        }
        'lokctl;help;fakts;requests' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show who asks, for what, and what it would get')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let an app, a service or a hub in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Send whoever asks away')
            break
        }
        'lokctl;help;fakts;requests;list' {
            break
        }
        'lokctl;help;fakts;requests;show' {
            break
        }
        'lokctl;help;fakts;requests;approve' {
            break
        }
        'lokctl;help;fakts;requests;deny' {
            break
        }
        'lokctl;help;fakts;apps' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an app, with its clients')
            break
        }
        'lokctl;help;fakts;apps;list' {
            break
        }
        'lokctl;help;fakts;apps;get' {
            break
        }
        'lokctl;help;fakts;apps;delete' {
            break
        }
        'lokctl;help;fakts;releases' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List releases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one release')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a release, with its clients')
            break
        }
        'lokctl;help;fakts;releases;list' {
            break
        }
        'lokctl;help;fakts;releases;get' {
            break
        }
        'lokctl;help;fakts;releases;delete' {
            break
        }
        'lokctl;help;fakts;clients' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clients')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one client')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a client, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a client')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop a client: it gets no more tokens')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a disabled client go on')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show what a client would be told, without its secrets')
            [CompletionResult]::new('mappings', 'mappings', [CompletionResultType]::ParameterValue, 'Show which instance each requirement of a client got, and why')
            [CompletionResult]::new('rotate-token', 'rotate-token', [CompletionResultType]::ParameterValue, 'End the claim tokens and the secret of a client of Fakts v1, which has to register again')
            break
        }
        'lokctl;help;fakts;clients;list' {
            break
        }
        'lokctl;help;fakts;clients;get' {
            break
        }
        'lokctl;help;fakts;clients;delete' {
            break
        }
        'lokctl;help;fakts;clients;update' {
            break
        }
        'lokctl;help;fakts;clients;disable' {
            break
        }
        'lokctl;help;fakts;clients;enable' {
            break
        }
        'lokctl;help;fakts;clients;render' {
            break
        }
        'lokctl;help;fakts;clients;mappings' {
            break
        }
        'lokctl;help;fakts;clients;rotate-token' {
            break
        }
        'lokctl;help;fakts;hubs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hubs')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one hub')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new hub')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the hub, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a hub')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a hub')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Show what an app would get in a hub, and why')
            break
        }
        'lokctl;help;fakts;hubs;list' {
            break
        }
        'lokctl;help;fakts;hubs;get' {
            break
        }
        'lokctl;help;fakts;hubs;create' {
            break
        }
        'lokctl;help;fakts;hubs;ensure' {
            break
        }
        'lokctl;help;fakts;hubs;update' {
            break
        }
        'lokctl;help;fakts;hubs;delete' {
            break
        }
        'lokctl;help;fakts;hubs;resolve' {
            break
        }
        'lokctl;help;fakts;services' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one service')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new service')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the service, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a service')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a service')
            break
        }
        'lokctl;help;fakts;services;list' {
            break
        }
        'lokctl;help;fakts;services;get' {
            break
        }
        'lokctl;help;fakts;services;create' {
            break
        }
        'lokctl;help;fakts;services;ensure' {
            break
        }
        'lokctl;help;fakts;services;update' {
            break
        }
        'lokctl;help;fakts;services;delete' {
            break
        }
        'lokctl;help;fakts;instances' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List instances')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one instance')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new instance')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the instance, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an instance')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an instance')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep an instance from apps')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give an instance to apps again')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Who may use an instance')
            [CompletionResult]::new('probe', 'probe', [CompletionResultType]::ParameterValue, 'Ask the addresses of an instance as an app does, and note which of them work')
            break
        }
        'lokctl;help;fakts;instances;list' {
            break
        }
        'lokctl;help;fakts;instances;get' {
            break
        }
        'lokctl;help;fakts;instances;create' {
            break
        }
        'lokctl;help;fakts;instances;ensure' {
            break
        }
        'lokctl;help;fakts;instances;update' {
            break
        }
        'lokctl;help;fakts;instances;delete' {
            break
        }
        'lokctl;help;fakts;instances;disable' {
            break
        }
        'lokctl;help;fakts;instances;enable' {
            break
        }
        'lokctl;help;fakts;instances;access' {
            [CompletionResult]::new('allow', 'allow', [CompletionResultType]::ParameterValue, 'Let these use an instance, and nobody who is not named')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Let these not use an instance')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Say nothing of these any more; without names, let everybody use an instance')
            break
        }
        'lokctl;help;fakts;instances;access;allow' {
            break
        }
        'lokctl;help;fakts;instances;access;deny' {
            break
        }
        'lokctl;help;fakts;instances;access;clear' {
            break
        }
        'lokctl;help;fakts;instances;probe' {
            break
        }
        'lokctl;help;fakts;aliases' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List aliases')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one alias')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new alias')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the alias, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of an alias')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an alias')
            break
        }
        'lokctl;help;fakts;aliases;list' {
            break
        }
        'lokctl;help;fakts;aliases;get' {
            break
        }
        'lokctl;help;fakts;aliases;create' {
            break
        }
        'lokctl;help;fakts;aliases;ensure' {
            break
        }
        'lokctl;help;fakts;aliases;update' {
            break
        }
        'lokctl;help;fakts;aliases;delete' {
            break
        }
        'lokctl;help;fakts;layers' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List layers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one layer')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new layer')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the layer, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a layer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a layer')
            break
        }
        'lokctl;help;fakts;layers;list' {
            break
        }
        'lokctl;help;fakts;layers;get' {
            break
        }
        'lokctl;help;fakts;layers;create' {
            break
        }
        'lokctl;help;fakts;layers;ensure' {
            break
        }
        'lokctl;help;fakts;layers;update' {
            break
        }
        'lokctl;help;fakts;layers;delete' {
            break
        }
        'lokctl;help;fakts;devices' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one device')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a device, with its clients')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a device')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Find a machine by the id that it has of itself')
            break
        }
        'lokctl;help;fakts;devices;list' {
            break
        }
        'lokctl;help;fakts;devices;get' {
            break
        }
        'lokctl;help;fakts;devices;delete' {
            break
        }
        'lokctl;help;fakts;devices;update' {
            break
        }
        'lokctl;help;fakts;devices;lookup' {
            break
        }
        'lokctl;help;fakts;mandates' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mandates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one mandate')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new mandate')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the mandate, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a mandate')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a mandate')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Make a further key of a mandate, and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End a mandate with all its keys, or one key; clients that came of it stay')
            [CompletionResult]::new('purge-expired', 'purge-expired', [CompletionResultType]::ParameterValue, 'Remove the mandates and keys whose end has passed')
            break
        }
        'lokctl;help;fakts;mandates;list' {
            break
        }
        'lokctl;help;fakts;mandates;get' {
            break
        }
        'lokctl;help;fakts;mandates;create' {
            break
        }
        'lokctl;help;fakts;mandates;ensure' {
            break
        }
        'lokctl;help;fakts;mandates;update' {
            break
        }
        'lokctl;help;fakts;mandates;delete' {
            break
        }
        'lokctl;help;fakts;mandates;issue' {
            break
        }
        'lokctl;help;fakts;mandates;revoke' {
            break
        }
        'lokctl;help;fakts;mandates;purge-expired' {
            break
        }
        'lokctl;help;fakts;import' {
            break
        }
        'lokctl;help;keys' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keys')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one key')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a standby key, which verifiers learn before it signs')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Let the standby keys sign from now on or soon, and make new ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Let nothing verify with a key any more; if it signs, its standby does from now on')
            [CompletionResult]::new('export-public', 'export-public', [CompletionResultType]::ParameterValue, 'Print public keys, to be used elsewhere')
            break
        }
        'lokctl;help;keys;list' {
            break
        }
        'lokctl;help;keys;get' {
            break
        }
        'lokctl;help;keys;generate' {
            break
        }
        'lokctl;help;keys;rotate' {
            break
        }
        'lokctl;help;keys;revoke' {
            break
        }
        'lokctl;help;keys;export-public' {
            break
        }
        'lokctl;help;providers' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List providers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one provider')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new provider')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the provider, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a provider')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a provider')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let people sign in with a disabled provider again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Let nobody sign in with a provider; linked accounts stay')
            [CompletionResult]::new('rotate-secret', 'rotate-secret', [CompletionResultType]::ParameterValue, 'Take the client secret that the provider made anew')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Show what works with a provider and what does not, each with a fix')
            break
        }
        'lokctl;help;providers;list' {
            break
        }
        'lokctl;help;providers;get' {
            break
        }
        'lokctl;help;providers;create' {
            break
        }
        'lokctl;help;providers;ensure' {
            break
        }
        'lokctl;help;providers;update' {
            break
        }
        'lokctl;help;providers;delete' {
            break
        }
        'lokctl;help;providers;enable' {
            break
        }
        'lokctl;help;providers;disable' {
            break
        }
        'lokctl;help;providers;rotate-secret' {
            break
        }
        'lokctl;help;providers;test' {
            break
        }
        'lokctl;help;notify' {
            [CompletionResult]::new('transports', 'transports', [CompletionResultType]::ParameterValue, 'The ways by which people are told: mail servers, webhooks, push services')
            [CompletionResult]::new('channels', 'channels', [CompletionResultType]::ParameterValue, 'Where users are told of things beside mail')
            [CompletionResult]::new('templates', 'templates', [CompletionResultType]::ParameterValue, 'The words of what people are told')
            [CompletionResult]::new('messages', 'messages', [CompletionResultType]::ParameterValue, 'What people are shown until they say that they have read it')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'What waits, what was sent, and what was given up')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Deliver something by a transport now, and say what works')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Tell one person something, by every way that there is')
            break
        }
        'lokctl;help;notify;transports' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List transports')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one transport')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new transport')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the transport, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a transport')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a transport')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Keep a transport from delivering; what is queued waits')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let a transport deliver again')
            break
        }
        'lokctl;help;notify;transports;list' {
            break
        }
        'lokctl;help;notify;transports;get' {
            break
        }
        'lokctl;help;notify;transports;create' {
            break
        }
        'lokctl;help;notify;transports;ensure' {
            break
        }
        'lokctl;help;notify;transports;update' {
            break
        }
        'lokctl;help;notify;transports;delete' {
            break
        }
        'lokctl;help;notify;transports;disable' {
            break
        }
        'lokctl;help;notify;transports;enable' {
            break
        }
        'lokctl;help;notify;channels' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List channels')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one channel')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a new channel')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Create the channel, or change what differs, or nothing')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the named fields of a channel')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a channel')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Tell a user nothing by a channel')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Use a channel again')
            break
        }
        'lokctl;help;notify;channels;list' {
            break
        }
        'lokctl;help;notify;channels;get' {
            break
        }
        'lokctl;help;notify;channels;create' {
            break
        }
        'lokctl;help;notify;channels;ensure' {
            break
        }
        'lokctl;help;notify;channels;update' {
            break
        }
        'lokctl;help;notify;channels;delete' {
            break
        }
        'lokctl;help;notify;channels;disable' {
            break
        }
        'lokctl;help;notify;channels;enable' {
            break
        }
        'lokctl;help;notify;templates' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one template')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Put words of your own in place of a template''s')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Take the words that lok brings along again')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show what a template looks like filled in')
            break
        }
        'lokctl;help;notify;templates;list' {
            break
        }
        'lokctl;help;notify;templates;get' {
            break
        }
        'lokctl;help;notify;templates;set' {
            break
        }
        'lokctl;help;notify;templates;reset' {
            break
        }
        'lokctl;help;notify;templates;preview' {
            break
        }
        'lokctl;help;notify;messages' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one message, and how many have acknowledged it')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Tell people something that they have to acknowledge')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Show a message to nobody any more')
            break
        }
        'lokctl;help;notify;messages;list' {
            break
        }
        'lokctl;help;notify;messages;get' {
            break
        }
        'lokctl;help;notify;messages;create' {
            break
        }
        'lokctl;help;notify;messages;delete' {
            break
        }
        'lokctl;help;notify;outbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List notices and the deliveries that were made of them, the newest first')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one delivery')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try again what was given up')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up what waits')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Remove what was sent or given up')
            break
        }
        'lokctl;help;notify;outbox;list' {
            break
        }
        'lokctl;help;notify;outbox;get' {
            break
        }
        'lokctl;help;notify;outbox;retry' {
            break
        }
        'lokctl;help;notify;outbox;cancel' {
            break
        }
        'lokctl;help;notify;outbox;purge' {
            break
        }
        'lokctl;help;notify;test' {
            break
        }
        'lokctl;help;notify;send' {
            break
        }
        'lokctl;help;apply' {
            break
        }
        'lokctl;help;diff' {
            break
        }
        'lokctl;help;export' {
            break
        }
        'lokctl;help;audit' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no event was changed or removed since it was written')
            break
        }
        'lokctl;help;audit;list' {
            break
        }
        'lokctl;help;audit;verify' {
            break
        }
        'lokctl;help;backup' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write everything that lokd keeps into a file, while it goes on')
            break
        }
        'lokctl;help;backup;create' {
            break
        }
        'lokctl;help;status' {
            break
        }
        'lokctl;help;reload' {
            break
        }
        'lokctl;help;whoami' {
            break
        }
        'lokctl;help;version' {
            break
        }
        'lokctl;help;context' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contexts')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a context the current one')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Add or change a context: it gets what --endpoint and --output say')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Forget a context')
            [CompletionResult]::new('current', 'current', [CompletionResultType]::ParameterValue, 'Show the current context')
            break
        }
        'lokctl;help;context;list' {
            break
        }
        'lokctl;help;context;use' {
            break
        }
        'lokctl;help;context;set' {
            break
        }
        'lokctl;help;context;delete' {
            break
        }
        'lokctl;help;context;current' {
            break
        }
        'lokctl;help;completions' {
            break
        }
        'lokctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
