
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'lokd' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'lokd'
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
        'lokd' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the server')
            [CompletionResult]::new('dev', 'dev', [CompletionResultType]::ParameterValue, 'Run a server for trying out, with an administrator and an example app')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring the database''s schema up to date')
            [CompletionResult]::new('check-config', 'check-config', [CompletionResultType]::ParameterValue, 'Report every problem of the configuration, without database and network')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'Ask the running server whether it is ready')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Work on the file of a backup, without a server')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the database by a backup, while no lokd runs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokd;serve' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A value that weighs more than the files and the environment; may be repeated')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;dev' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'The address to listen on [default: 127.0.0.1:8080, or a free port if that is taken]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Where to keep everything [default: $XDG_DATA_HOME/lok-dev]')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database [default: SQLite in the data directory]')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'Also write the facts of this server to FILE, as JSON')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;migrate' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A value that weighs more than the files and the environment; may be repeated')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;check-config' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A value that weighs more than the files and the environment; may be repeated')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;health' {
            [CompletionResult]::new('--socket', '--socket', [CompletionResultType]::ParameterName, 'The admin socket')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;backup' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that a backup is whole, unharmed and can be restored')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokd;backup;verify' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'A configuration: also check that its master key opens the keys')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A value that weighs more than the files and the environment; may be repeated')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;backup;help' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that a backup is whole, unharmed and can be restored')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokd;backup;help;verify' {
            break
        }
        'lokd;backup;help;help' {
            break
        }
        'lokd;restore' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A value that weighs more than the files and the environment; may be repeated')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The host of the issuer, instead of being asked for it: what the database holds is replaced')
            [CompletionResult]::new('--keep-sessions', '--keep-sessions', [CompletionResultType]::ParameterName, 'Leave people signed in, and codes, links and tokens as they were when the backup was made')
            [CompletionResult]::new('--other-issuer', '--other-issuer', [CompletionResultType]::ParameterName, 'Restore a backup of another issuer; every app has to be told of the new one')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'lokd;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the server')
            [CompletionResult]::new('dev', 'dev', [CompletionResultType]::ParameterValue, 'Run a server for trying out, with an administrator and an example app')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring the database''s schema up to date')
            [CompletionResult]::new('check-config', 'check-config', [CompletionResultType]::ParameterValue, 'Report every problem of the configuration, without database and network')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'Ask the running server whether it is ready')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Work on the file of a backup, without a server')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the database by a backup, while no lokd runs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'lokd;help;serve' {
            break
        }
        'lokd;help;dev' {
            break
        }
        'lokd;help;migrate' {
            break
        }
        'lokd;help;check-config' {
            break
        }
        'lokd;help;health' {
            break
        }
        'lokd;help;backup' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that a backup is whole, unharmed and can be restored')
            break
        }
        'lokd;help;backup;verify' {
            break
        }
        'lokd;help;restore' {
            break
        }
        'lokd;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
