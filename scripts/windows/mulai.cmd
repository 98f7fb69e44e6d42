@echo off
rem Memasang mou-gen untuk pengguna ini saja, tanpa hak administrator dan tanpa jaringan, lalu menjalankannya.
rem Installs mou-gen for this user alone, without administrator rights and without a network, and starts it.
setlocal
set "HERE=%~dp0"
set "PLACE=%LOCALAPPDATA%\mou-gen"
set "DATA=%USERPROFILE%\mou-gen"
set "CHECK=import sys; sys.exit(sys.version_info[:2] != (3, 13) or sys.maxsize == 2147483647)"
set "HAVE="

if exist "%PLACE%\VERSION" set /p HAVE=<"%PLACE%\VERSION"
if "%HAVE%"=="@VERSION@" goto ready

set "PYTHON=py -3.13"
%PYTHON% -c "%CHECK%" >nul 2>&1
if not errorlevel 1 goto install
set "PYTHON=python"
%PYTHON% -c "%CHECK%" >nul 2>&1
if not errorlevel 1 goto install
echo mou-gen memerlukan Python 3.13 (64-bit) dari python.org. Baca BACA-SAYA.txt.
echo mou-gen needs Python 3.13 (64-bit) from python.org. Read READ-ME.txt.
pause
exit /b 1

:install
echo Memasang ke / installing into %PLACE%
if exist "%PLACE%" rmdir /s /q "%PLACE%"
%PYTHON% -m venv "%PLACE%"
if errorlevel 1 goto failed
"%PLACE%\Scripts\python.exe" -m pip install --quiet --disable-pip-version-check --no-index --find-links "%HERE%wheels" "mou-gen[@EXTRAS@]==@VERSION@"
if errorlevel 1 goto failed
>"%PLACE%\VERSION" echo @VERSION@

:ready
if not exist "%DATA%\agreements\parties" mkdir "%DATA%\agreements\parties"
if not exist "%DATA%\mou-gen.yaml" >"%DATA%\mou-gen.yaml" echo engine: typst
cd /d "%DATA%"
set "PATH=%PLACE%\Scripts;%PATH%"
mou-gen serve --help >nul 2>&1
if errorlevel 1 goto prompt
mou-gen serve
exit /b

:prompt
mou-gen --help
cmd /k
exit /b

:failed
echo Pemasangan gagal. / The installation failed.
if exist "%PLACE%" rmdir /s /q "%PLACE%"
pause
exit /b 1
