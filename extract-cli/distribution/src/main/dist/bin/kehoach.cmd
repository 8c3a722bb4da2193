@echo off
rem Starts kehoach with the Java it finds: of KEHOACH_JAVA_HOME, of JAVA_HOME, or of the PATH.
rem KEHOACH_JAVA_OPTS holds more options for Java.
setlocal
set "kehoach_java=java"
if defined JAVA_HOME set "kehoach_java=%JAVA_HOME%\bin\java"
if defined KEHOACH_JAVA_HOME set "kehoach_java=%KEHOACH_JAVA_HOME%\bin\java"
"%kehoach_java%" -Xlog:disable -XX:TieredStopAtLevel=1 %KEHOACH_JAVA_OPTS% -cp "%~dp0..\lib\kehoach.jar" io.github.kehoach.cli.Main %*
exit /b %ERRORLEVEL%
