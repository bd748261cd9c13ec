package org.fengqiao.casework.ledger;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file; its encoding and its separator (comma, semicolon or tab) are found, not asked for. */
final class CsvSheet implements Sheet {

    private static final int SAMPLE = 10;

    private final Path file;
    private final Charset charset;
    private final char separator;

    CsvSheet(Path file) throws IOException {
        this.file = file;
        this.charset = TextEncoding.of(file);
        this.separator = separator();
    }

    @Override
    public void read(RecordReader reader) {
        try (var bytes = new Counted(Files.newInputStream(file))) {
            double size = Math.max(1, Files.size(file));
            var records =
                    new CsvReader(TextEncoding.reader(new BufferedInputStream(bytes, 1 << 16), charset), separator);
            int number = 1;
            for (var cells = records.next(); cells != null; cells = records.next()) {
                if (!reader.take(number++, cells, bytes.count / size)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The separator that makes the most cells of the first records. */
    private char separator() throws IOException {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            int cells = cellsInSample(candidate);
            if (cells > most) {
                most = cells;
                best = candidate;
            }
        }
        return best;
    }

    private int cellsInSample(char candidate) throws IOException {
        int count = 0;
        try (var text = TextEncoding.reader(Files.newInputStream(file), charset)) {
            var records = new CsvReader(text, candidate);
            for (int i = 0; i < SAMPLE; i++) {
                var cells = records.next();
                count += cells == null ? 0 : cells.size();
            }
        } catch (UnreadableLedger e) {
            return count; // a wrong separator may misread quotation marks; the right one complains again while reading
        }
        return count;
    }

    /** Knows how far the file has been read. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
