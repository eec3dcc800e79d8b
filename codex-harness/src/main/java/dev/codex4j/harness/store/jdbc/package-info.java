/**
 * Threads in a relational database, PostgreSQL or an embedded one, which several nodes may share: a thread is written by
 * one node at a time, and when that node ends or stalls, another takes the thread over.
 */
package dev.codex4j.harness.store.jdbc;
