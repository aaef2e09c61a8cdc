# Runs an executable until the standard input is closed. Then ends it with all its child processes, and
# removes its folder.
# Arguments: the folder or an empty string, the executable, its arguments.
trap : TERM
folder=$1
shift
"$@" &
cat
kill -TERM 0
sleep 0.2
${folder:+rm -rf -- "$folder"}
kill -KILL 0
