/**
 * JSON-RPC between a client and a server: one {@link dev.codex4j.protocol.rpc.Connection} at each end of a
 * {@link dev.codex4j.protocol.rpc.Transport}.
 *
 * <h2>On the wire</h2>
 *
 * <p>Messages are JSON objects without a {@code jsonrpc} member: requests ({@code method}, {@code id}, {@code params}),
 * notifications ({@code method}, {@code params}, and from servers {@code emittedAtMs}) and answers ({@code id} with
 * {@code result} or {@code error}). Ids are integers or strings and are echoed as they came. A request with an unknown method
 * or parameters that cannot be decoded is answered with code −32600 and {@code Invalid request: …}; a text that is no message
 * is logged and ignored. In process there is no wire: the records themselves are handed over.
 *
 * <h2>Laws of execution</h2>
 *
 * <p>What a program may rely on, and what the code in this library has to keep. The tests in {@code LawsOfExecutionTest} bear their names.
 *
 * <ol>
 *   <li>A reader never runs application code and never blocks on a write: it decodes, routes, and returns to reading.
 *   <li>Messages of one lane reach the handler in the order in which they were sent, one at a time, each once. A client's lanes
 *       are its threads; by default a connection has one lane.
 *   <li>A handler may block, throw, and use the connection from inside a callback; that delays its own lane only.
 *   <li>No lock is held over I/O or over a call to code that is not this library's.
 *   <li>Every call ends: by its answer, by its deadline, by cancellation, by close, by the end of the stream, by a crash. The
 *       error says which and names the method.
 *   <li>Every request is answered at most once; a handler that throws has answered no.
 *   <li>Every queue is bounded. A side that does not keep up slows down the other; past a limit it loses the connection, with an
 *       error that says so, and never single messages.
 *   <li>Closing is bounded, idempotent, callable from anywhere, callbacks included, and leaves no thread and no handler behind.
 * </ol>
 *
 * <h2>Threads</h2>
 *
 * <p>Handlers run on the executor that {@link dev.codex4j.protocol.rpc.ConnectionOptions} names. Stages that depend on the future
 * of a request run on shared threads of the library: use the {@code Async} variants to run them elsewhere. Both kinds may
 * block.
 */
package dev.codex4j.protocol.rpc;
