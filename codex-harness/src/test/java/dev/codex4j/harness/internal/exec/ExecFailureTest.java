package dev.codex4j.harness.internal.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExecFailureTest {
    @Test
    void reasonsAreQuotedTwice() {
        assertEquals(
                "exec_command failed: CreateProcess { message: \"Rejected(\\\"rejected by user\\\")\" }",
                ExecFailure.rejected("rejected by user"));
        assertEquals(
                "exec_command failed: CreateProcess { message: "
                        + "\"Rejected(\\\"a \\\\\\\"b\\\\\\\" \\\\\\\\ \\\\n\\\")\" }",
                ExecFailure.rejected("a \"b\" \\ \n"));
    }

    @Test
    void aMissingFolderIsToldWithItsNumber() {
        assertEquals(
                "exec_command failed: CreateProcess { message: \"Rejected(\\\"Failed to create unified exec process: "
                        + "No such file or directory (os error 2)\\\")\" }",
                ExecFailure.notStarted(LaunchException.noSuchFile()));
    }

    @Test
    void sessionsThatAreGoneAreNamed() {
        assertEquals("write_stdin failed: Unknown process id 77", ExecFailure.unknownSession(77));
    }
}
