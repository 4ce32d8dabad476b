
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
        'lokd;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the server')
            [CompletionResult]::new('dev', 'dev', [CompletionResultType]::ParameterValue, 'Run a server for trying out, with an administrator and an example app')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring the database''s schema up to date')
            [CompletionResult]::new('check-config', 'check-config', [CompletionResultType]::ParameterValue, 'Report every problem of the configuration, without database and network')
            [CompletionResult]::new('health', 'health', [CompletionResultType]::ParameterValue, 'Ask the running server whether it is ready')
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
        'lokd;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
