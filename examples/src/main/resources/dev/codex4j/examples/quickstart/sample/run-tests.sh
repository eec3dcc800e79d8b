#!/bin/sh
# Compiles and runs the tests with the JDK in JAVA_HOME, else the one on the PATH. Leaves nothing in the project.
set -eu
cd "$(dirname "$0")"
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
"${bin}javac" -d "$classes" src/*.java test/*.java
"${bin}java" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$classes" BasketTest
