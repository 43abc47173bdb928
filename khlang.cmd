@echo off
rem The one command of the portal on Windows; the same words as ./khlang.
setlocal EnableExtensions
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "PROGRAM=%HOME_DIR%\target\khlang"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo ไม่พบ Java โปรดติดตั้ง JDK 25 ^(Eclipse Temurin 25^) แล้วกำหนด JAVA_HOME
  echo No Java was found; please install JDK 25 ^(Eclipse Temurin 25^) and set JAVA_HOME.
  exit /b 1
)
if "%~1"=="test" (
  pushd "%HOME_DIR%"
  call mvnw.cmd -B verify
  popd
  exit /b %errorlevel%
)
if not exist "%PROGRAM%\khlang.jar" (
  echo กำลังสร้างโปรแกรมครั้งแรก ใช้เวลาสองสามนาที
  echo Building the program, which takes a few minutes the first time
  pushd "%HOME_DIR%"
  call mvnw.cmd -B -q -DskipTests package
  if errorlevel 1 exit /b 1
  popd
)
"%JAVA%" "@%PROGRAM%\java.options" "-Dkhlang.home=%HOME_DIR%" -jar "%PROGRAM%\khlang.jar" %*
exit /b %errorlevel%
