package dev.codex4j.protocol;

/**
 * The parameters of a request; they know the method they call and the type of its answer.
 *
 * @param <R> type of the answer
 */
public sealed interface Request<R> permits ClientRequest, ServerRequest {
    /** The method's name on the wire, such as {@code thread/start}. */
    String method();

    /** The class of the answer. */
    Class<R> resultType();
}
