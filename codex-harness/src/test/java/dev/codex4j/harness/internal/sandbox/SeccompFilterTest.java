package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The system call filter")
class SeccompFilterTest {
    private static final int ALLOW = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050001;

    @ParameterizedTest(name = "{0}: {2} is {6}")
    @CsvSource({
        "amd64,   0xC000003E, read,              0,   0, 0, allowed",
        "amd64,   0xC000003E, ptrace,            101, 0, 0, refused",
        "amd64,   0xC000003E, process_vm_readv,  310, 0, 0, refused",
        "amd64,   0xC000003E, process_vm_writev, 311, 0, 0, refused",
        "amd64,   0xC000003E, io_uring_setup,    425, 0, 0, refused",
        "amd64,   0xC000003E, pidfd_getfd,       438, 0, 0, refused",
        "amd64,   0xC000003E, connect,           42,  0, 0, refused",
        "amd64,   0xC000003E, bind,              49,  0, 0, refused",
        "amd64,   0xC000003E, inet socket,       41,  2, 1, refused",
        "amd64,   0xC000003E, inet6 socket,      41, 10, 1, refused",
        "amd64,   0xC000003E, netlink socket,    41, 16, 3, refused",
        "amd64,   0xC000003E, unix stream,       41,  1, 524289, allowed",
        "amd64,   0xC000003E, unix datagram,     41,  1, 2, refused",
        "amd64,   0xC000003E, unix pair,         53,  1, 1, allowed",
        "amd64,   0xC000003E, unix packets,      53,  1, 5, allowed",
        "amd64,   0xC000003E, datagram pair,     53,  1, 2, refused",
        "amd64,   0xC000003E, typing,            16,  0, 0x5412, refused",
        "amd64,   0xC000003E, console typing,    16,  0, 0x541C, refused",
        "amd64,   0xC000003E, terminal size,     16,  0, 0x5413, allowed",
        "amd64,   0xC000003E, x32 read,          0x40000000, 0, 0, refused",
        "amd64,   0x40000003, 32-bit read,       3,   0, 0, refused",
        "aarch64, 0xC00000B7, read,              63,  0, 0, allowed",
        "aarch64, 0xC00000B7, ptrace,            117, 0, 0, refused",
        "aarch64, 0xC00000B7, connect,           203, 0, 0, refused",
        "aarch64, 0xC00000B7, inet socket,       198, 2, 1, refused",
        "aarch64, 0xC00000B7, typing,            29,  0, 0x5412, refused",
        "aarch64, 0xC00000B7, terminal size,     29,  0, 0x5413, allowed",
        "aarch64, 0xC00000B7, unix pair,         199, 1, 1, allowed",
    })
    void withoutTheNetwork(
            String system, String architecture, String call, String number, int first, String second, String expected) {
        assertEquals(
                expected.equals("allowed") ? ALLOW : NOT_PERMITTED,
                run(
                        system,
                        false,
                        Long.decode(architecture).intValue(),
                        Integer.decode(number),
                        first,
                        Integer.decode(second)));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({"connect, 42, allowed", "socket, 41, allowed", "ptrace, 101, refused", "io_uring_enter, 426, refused"})
    void withTheNetwork(String call, int number, String expected) {
        assertEquals(expected.equals("allowed") ? ALLOW : NOT_PERMITTED, run("amd64", true, 0xC000003E, number, 2, 1));
    }

    @Test
    @DisplayName("is not made for processors whose numbers are not known")
    void otherProcessors() {
        assertTrue(SeccompFilter.program("riscv64", false).isEmpty());
    }

    /** Does what the kernel does with the instructions that occur. */
    private static int run(String system, boolean network, int architecture, int number, int first, int second) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, number).putInt(4, architecture).putInt(16, first).putInt(24, second);
        ByteBuffer program = ByteBuffer.wrap(
                        SeccompFilter.program(system, network).orElseThrow())
                .order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        int at = 0;
        while (true) {
            int code = program.getShort(8 * at);
            int whenTrue = program.get(8 * at + 2) & 0xff;
            int whenFalse = program.get(8 * at + 3) & 0xff;
            int operand = program.getInt(8 * at + 4);
            at++;
            switch (code) {
                case 0x20 -> accumulator = data.getInt(operand);
                case 0x54 -> accumulator &= operand;
                case 0x15 -> at += accumulator == operand ? whenTrue : whenFalse;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, operand) >= 0 ? whenTrue : whenFalse;
                case 0x06 -> {
                    return operand;
                }
                default -> throw new AssertionError("unknown instruction " + code);
            }
        }
    }
}
