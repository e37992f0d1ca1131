; Windows installer for Inno Setup 6: ISCC /DVersion=0.1.0 packaging\bundling\leafscope.iss
; after `py packaging/bootstrap.py bundle`. Untested.

[Setup]
AppId={{6F0B7C52-6A2E-4C0E-9B0B-1A6E8B6B7D10}
AppName=Leafscope
AppVersion={#Version}
AppPublisher=The Leafscope authors
DefaultDirName={autopf}\Leafscope
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=leafscope-{#Version}-setup
SolidCompression=yes
UninstallDisplayIcon={app}\leafscope.exe
WizardStyle=modern

[Files]
Source: "..\..\dist\leafscope\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Leafscope"; Filename: "{app}\leafscope.exe"

[Registry]
; Adds Leafscope to "Open with", without changing the default program.
Root: HKA; Subkey: "Software\Classes\Applications\leafscope.exe\shell\open\command"; ValueType: string; ValueData: """{app}\leafscope.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\image\OpenWithList\leafscope.exe"; ValueType: none; Flags: uninsdeletekey

[Run]
Filename: "{app}\leafscope.exe"; Description: "{cm:LaunchProgram,Leafscope}"; Flags: nowait postinstall skipifsilent
