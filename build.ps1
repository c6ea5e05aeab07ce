# Builds, tests and writes the playbook into _site/.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location $PSScriptRoot

dotnet test
dotnet run --project src/Herzblut.Cli -c Release -- check --strict
dotnet run --project src/Herzblut.Cli -c Release -- build
