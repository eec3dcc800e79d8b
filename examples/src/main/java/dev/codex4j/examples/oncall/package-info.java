/** Tools of your own: an agent on call that asks the host how services are doing. */
package dev.codex4j.examples.oncall;
