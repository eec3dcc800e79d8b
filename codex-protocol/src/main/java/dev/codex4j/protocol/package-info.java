/**
 * The vocabulary that all messages share: requests that know their answers, notifications, the index of methods.
 * The messages themselves are in one package a domain.
 */
package dev.codex4j.protocol;
