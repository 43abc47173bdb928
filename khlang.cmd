@echo off
rem The one command of the portal on Windows; the same words and steps as ./khlang: it finds a Java,
rem builds when the sources are newer than the program, and hands the words on. It does not rehearse:
rem a rehearsal needs the database that the program brings along, which is for Linux only.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "PROGRAM=%HOME_DIR%\target\khlang"
rem As old as the sources that the program was built from.
set "BUILT=%HOME_DIR%\target\khlang.built"
set "OLDEST_JAVA=21"

if "%~1"=="test" (
  call :need_java build || exit /b 1
  call :run_tests %*
  goto :end
)
call :build || exit /b 1
call :need_java run || exit /b 1
"%FOUND%\bin\java.exe" "@%PROGRAM%\java.options" "-Dkhlang.home=%HOME_DIR%" -jar "%PROGRAM%\khlang.jar" %*
:end
exit /b %errorlevel%

rem Sets FOUND to the best Java for a purpose: run or build.
:need_java
set "FOUND="
set "FOUND_RANK=0"
if defined JAVA_HOME call :consider "%JAVA_HOME%" %1 9999
for /f "delims=" %%j in ('where java 2^>nul') do for %%h in ("%%~dpj..") do call :consider "%%~fh" %1 0
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~fd" %1 0
if defined FOUND exit /b 0
echo ไม่พบ Java รุ่น %OLDEST_JAVA% ขึ้นไปบนเครื่องนี้ โปรดติดตั้ง JDK 25 ^(เช่น Eclipse Temurin 25^) หรือกำหนด JAVA_HOME>&2
echo No Java %OLDEST_JAVA% or newer was found; please install JDK 25 ^(Eclipse Temurin 25^), or set JAVA_HOME.>&2
exit /b 1

rem Takes a Java that is new enough and, for building, has a compiler, when it is better than FOUND.
rem Long-term releases (21, 25, 29) come before newer ones in between.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
if "%~2"=="build" if not exist "%~1\bin\javac.exe" exit /b 0
set "NUMBER="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%n in ("%%~v") do set "NUMBER=%%n"
if not defined NUMBER exit /b 0
if %NUMBER% LSS %OLDEST_JAVA% exit /b 0
set /a "RANK=NUMBER"
set /a "BETWEEN=(NUMBER-21) %% 4"
if %BETWEEN% EQU 0 set /a "RANK=NUMBER+1000"
if not "%~3"=="0" set /a "RANK=%~3"
if %RANK% GTR %FOUND_RANK% (
  set "FOUND=%~1"
  set "FOUND_RANK=%RANK%"
)
exit /b 0

rem Succeeds when there is something to build.
:must_build
if not exist "%HOME_DIR%\pom.xml" exit /b 1
if not exist "%PROGRAM%\khlang.jar" exit /b 0
if not exist "%BUILT%" exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc; $newer = Get-ChildItem -Recurse -File -LiteralPath (Join-Path $env:HOME_DIR 'src\main'), (Join-Path $env:HOME_DIR 'pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 0 } else { exit 1 }"
exit /b %errorlevel%

:build
call :must_build || exit /b 0
call :need_java build || exit /b 1
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
echo กำลังสร้างโปรแกรม ครั้งแรกใช้เวลาสองสามนาที …>&2
echo Building the program, which takes a few minutes the first time …>&2
call :maven -q -DskipTests package >"%HOME_DIR%\target\build.log" 2>&1 && exit /b 0
type "%HOME_DIR%\target\build.log" >&2
echo สร้างโปรแกรมไม่สำเร็จ รายละเอียดอยู่ใน %HOME_DIR%\target\build.log>&2
echo The build failed; %HOME_DIR%\target\build.log says why.>&2
exit /b 1

rem Runs Maven and remembers, when it succeeds, when it began.
:maven
set "JAVA_HOME=%FOUND%"
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
rem A class that has moved since the last build would be there twice.
if exist "%HOME_DIR%\target\classes" rmdir /s /q "%HOME_DIR%\target\classes"
if exist "%HOME_DIR%\target\ROOT" rmdir /s /q "%HOME_DIR%\target\ROOT"
type nul >"%BUILT%.new"
pushd "%HOME_DIR%"
call mvnw.cmd -B %*
set "RESULT=%errorlevel%"
popd
if %RESULT% EQU 0 move /y "%BUILT%.new" "%BUILT%" >nul
exit /b %RESULT%

rem The browser tests are skipped where there is no browser.
:run_tests
set "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1"
set "WORDS="
:next_word
shift
if "%~1"=="" goto :words_done
set WORDS=%WORDS% %1
goto :next_word
:words_done
call :maven verify %WORDS%
exit /b %errorlevel%
