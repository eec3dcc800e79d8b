package dev.codex4j.harness.internal.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A system call filter in the kernel's classic BPF form, for bubblewrap to load. It refuses, with "operation not
 * permitted", to look into other processes, to type into terminals, to use interfaces that go around the filter, and, where
 * the network is off, every socket but connected local pairs. Namespaces already cut off the network; the filter also closes the way over
 * local sockets in the file system to services of the host.
 */
final class SeccompFilter {
    private static final int LOAD_WORD = 0x20;
    private static final int AND = 0x54;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_NOT_BELOW = 0x35;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050000 | 1;

    private static final int OFFSET_NUMBER = 0;
    private static final int OFFSET_ARCHITECTURE = 4;
    private static final int OFFSET_DOMAIN = 16;
    private static final int OFFSET_TYPE = 24;
    private static final int OFFSET_REQUEST = 24;
    private static final int X32_NUMBERS = 0x40000000;

    /** TIOCSTI and TIOCLINUX: both put input into a terminal as if somebody had typed it. */
    private static final List<Integer> TYPING = List.of(0x5412, 0x541C);

    private static final int LOCAL = 1;
    private static final int STREAM = 1;
    private static final int SEQUENCED_PACKETS = 5;
    private static final int TYPE_MASK = 0xf;

    private SeccompFilter() {}

    /**
     * What one processor architecture calls things.
     *
     * @param foreignProcesses ptrace, process_vm_readv, process_vm_writev, kcmp, add_key, request_key, keyctl,
     *     perf_event_open, bpf, userfaultfd
     * @param connections connect, accept, bind, listen, accept4
     * @param sockets socket, socketpair
     * @param deviceControl ioctl
     */
    private record Architecture(
            int identity,
            List<Integer> foreignProcesses,
            List<Integer> connections,
            List<Integer> sockets,
            int deviceControl) {
        private static final Architecture X86_64 = new Architecture(
                0xC000003E,
                List.of(101, 310, 311, 312, 248, 249, 250, 298, 321, 323),
                List.of(42, 43, 49, 50, 288),
                List.of(41, 53),
                16);
        private static final Architecture AARCH64 = new Architecture(
                0xC00000B7,
                List.of(117, 270, 271, 272, 217, 218, 219, 241, 280, 282),
                List.of(203, 202, 200, 201, 242),
                List.of(198, 199),
                29);

        /** io_uring_setup, io_uring_enter, io_uring_register, pidfd_getfd: newer calls have one number everywhere. */
        private static final List<Integer> EVERYWHERE = List.of(425, 426, 427, 438);

        static Optional<Architecture> named(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "amd64", "x86_64" -> Optional.of(X86_64);
                case "aarch64", "arm64" -> Optional.of(AARCH64);
                default -> Optional.empty();
            };
        }
    }

    /** The filter for an architecture by its name in {@code os.arch}; empty where none is known. */
    static Optional<byte[]> program(String architecture, boolean network) {
        return Architecture.named(architecture).map(known -> assemble(known, network));
    }

    private static byte[] assemble(Architecture architecture, boolean network) {
        List<Integer> refused = new ArrayList<>(architecture.foreignProcesses);
        refused.addAll(Architecture.EVERYWHERE);
        if (!network) {
            refused.addAll(architecture.connections);
        }
        Assembly code = new Assembly();
        code.load(OFFSET_ARCHITECTURE);
        code.unlessEqual(architecture.identity, Target.REFUSE);
        code.load(OFFSET_NUMBER);
        if (architecture.equals(Architecture.X86_64)) {
            code.jump(JUMP_IF_NOT_BELOW, X32_NUMBERS, Target.REFUSE);
        }
        refused.forEach(number -> code.ifEqual(number, Target.REFUSE));
        if (!network) {
            for (int number : architecture.sockets) {
                code.ifEqual(number, Target.SOCKET);
            }
        }
        code.ifEqual(architecture.deviceControl, Target.DEVICE);
        code.answer(ALLOW);
        code.mark(Target.DEVICE);
        code.load(OFFSET_REQUEST);
        TYPING.forEach(request -> code.ifEqual(request, Target.REFUSE));
        code.answer(ALLOW);
        code.mark(Target.SOCKET);
        code.load(OFFSET_DOMAIN);
        code.unlessEqual(LOCAL, Target.REFUSE);
        code.load(OFFSET_TYPE);
        code.and(TYPE_MASK);
        // Datagram sockets could name any receiver with each message, which no filter can see.
        code.ifEqual(STREAM, Target.PERMIT);
        code.ifEqual(SEQUENCED_PACKETS, Target.PERMIT);
        code.mark(Target.REFUSE);
        code.answer(NOT_PERMITTED);
        code.mark(Target.PERMIT);
        code.answer(ALLOW);
        return code.bytes();
    }

    private enum Target {
        NEXT,
        DEVICE,
        SOCKET,
        REFUSE,
        PERMIT
    }

    /** Collects instructions and fills in where their jumps go. */
    private static final class Assembly {
        private record Instruction(int code, int operand, Target whenTrue, Target whenFalse) {}

        private final List<Instruction> instructions = new ArrayList<>();
        private final Map<Target, Integer> marks = new EnumMap<>(Target.class);

        void load(int offset) {
            instructions.add(new Instruction(LOAD_WORD, offset, Target.NEXT, Target.NEXT));
        }

        void and(int mask) {
            instructions.add(new Instruction(AND, mask, Target.NEXT, Target.NEXT));
        }

        void answer(int answer) {
            instructions.add(new Instruction(RETURN, answer, Target.NEXT, Target.NEXT));
        }

        void jump(int condition, int operand, Target target) {
            instructions.add(new Instruction(condition, operand, target, Target.NEXT));
        }

        void ifEqual(int operand, Target target) {
            jump(JUMP_IF_EQUAL, operand, target);
        }

        void unlessEqual(int operand, Target target) {
            instructions.add(new Instruction(JUMP_IF_EQUAL, operand, Target.NEXT, target));
        }

        void mark(Target target) {
            marks.put(target, instructions.size());
        }

        byte[] bytes() {
            ByteBuffer bytes = ByteBuffer.allocate(8 * instructions.size()).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at < instructions.size(); at++) {
                Instruction instruction = instructions.get(at);
                bytes.putShort((short) instruction.code());
                bytes.put(distance(at, instruction.whenTrue()));
                bytes.put(distance(at, instruction.whenFalse()));
                bytes.putInt(instruction.operand());
            }
            return bytes.array();
        }

        private byte distance(int from, Target target) {
            Integer mark = marks.get(target);
            return mark == null ? 0 : (byte) (mark - from - 1);
        }
    }
}
