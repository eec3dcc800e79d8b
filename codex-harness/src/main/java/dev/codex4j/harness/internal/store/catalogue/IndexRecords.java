package dev.codex4j.harness.internal.store.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The form of the index file: a header, and records of which a later one outdates an earlier one of the same thread or folder.
 * Each has its size, its kind, its fields, and a checksum.
 */
final class IndexRecords {
    static final byte[] HEADER = "codex4j threads 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte THREAD = 1;
    private static final byte FOLDER = 2;
    private static final byte GONE = 3;
    private static final int FRAME = Integer.BYTES * 2;

    private IndexRecords() {}

    /**
     * What was read.
     *
     * @param records how many records the file has
     * @param intact whether all of it was understood; if not, this is what stands before the first flaw
     */
    record Read(IndexContent content, int records, boolean intact) {}

    static byte[] write(IndexContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Entry entry : content.entries()) {
                addRecord(out, record -> writeThread(record, entry));
            }
            // after the threads: a folder counts once they are there
            for (Map.Entry<String, IndexedFolder> folder : content.folders().entrySet()) {
                addRecord(out, record -> {
                    record.writeByte(FOLDER);
                    record.writeUTF(folder.getKey());
                    record.writeLong(folder.getValue().changed());
                    record.writeInt(folder.getValue().threads());
                });
            }
            for (String id : content.gone()) {
                addRecord(out, record -> {
                    record.writeByte(GONE);
                    record.writeUTF(id);
                });
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    private interface Fields {
        void write(DataOutputStream record) throws IOException;
    }

    private static void addRecord(DataOutputStream out, Fields fields) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        fields.write(new DataOutputStream(record));
        byte[] bytes = record.toByteArray();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(checksum(bytes, 0, bytes.length));
    }

    private static void writeThread(DataOutputStream record, Entry entry) throws IOException {
        FileStamp stamp = Objects.requireNonNull(entry.stamp());
        Summary summary = Objects.requireNonNull(entry.summary());
        record.writeByte(THREAD);
        record.writeUTF(entry.place().folder());
        record.writeUTF(entry.place().fileName());
        record.writeLong(stamp.size());
        record.writeLong(stamp.changed());
        summary.writeTimes(record);
        record.write(summary.json());
    }

    /** Reads a whole file. */
    static Read read(byte[] file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, IndexedFolder> folders = new HashMap<>();
        boolean intact = Arrays.equals(file, 0, Math.min(HEADER.length, file.length), HEADER, 0, HEADER.length);
        int records = 0;
        int position = HEADER.length;
        Map<String, String> names = new HashMap<>();
        while (intact && position < file.length) {
            IndexReader frame = new IndexReader(file, position, file.length, names);
            int length = frame.remaining() < FRAME ? 0 : frame.int32();
            int start = position + Integer.BYTES;
            intact = length > 0 && length <= frame.remaining() - Integer.BYTES && isWhole(file, start, length);
            if (intact) {
                intact = readFields(new IndexReader(file, start, start + length, names), entries, folders);
            }
            position = start + length + Integer.BYTES;
            records++;
        }
        return new Read(new IndexContent(new ArrayList<>(entries.values()), folders, Set.of()), records, intact);
    }

    private static boolean isWhole(byte[] file, int start, int length) {
        return new IndexReader(file, start + length, file.length, Map.of()).int32() == checksum(file, start, length);
    }

    private static boolean readFields(
            IndexReader record, Map<String, Entry> entries, Map<String, IndexedFolder> folders) {
        try {
            switch (record.int8()) {
                case THREAD -> {
                    RolloutPlace place = new RolloutPlace(record.repeatedText(), record.text());
                    FileStamp stamp = new FileStamp(record.int64(), record.int64());
                    Summary summary = Summary.ofIndex(record.int64(), record.int64(), record.int64(), record.rest());
                    entries.put(place.threadId(), new Entry(place, stamp, summary, 0, true));
                    return true;
                }
                case FOLDER -> {
                    folders.put(record.text(), new IndexedFolder(record.int64(), record.int32()));
                    return true;
                }
                case GONE -> {
                    entries.remove(record.text());
                    return true;
                }
                default -> {
                    return false;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static int checksum(byte[] bytes, int start, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, start, length);
        return (int) checksum.getValue();
    }
}
