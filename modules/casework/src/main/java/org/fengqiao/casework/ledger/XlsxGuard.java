package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through a workbook before it is read and refuses what would swell in memory: too many parts, parts that inflate
 * beyond a bound (the sizes a ZIP file claims are not believed), endless cells, rows or formulas, and any DTD.
 */
final class XlsxGuard {

    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_PART = 400L << 20;
    private static final long LARGEST_STRINGS = 96L << 20;
    private static final long LARGEST_WHOLE = 600L << 20;
    private static final int MOST_STRINGS = 2_000_000;
    private static final int MOST_ARRAY_FORMULAS = 100;

    private long inflated;
    private boolean isWorkbook;
    private int rows;

    /** Returns the number of rows in the longest sheet. */
    static int inspect(Path file) throws IOException {
        var guard = new XlsxGuard();
        try (var zip = new ZipFile(file.toFile())) {
            guard.inspect(zip);
            return guard.rows;
        } catch (ZipException | XMLStreamException e) {
            throw new UnreadableLedger("xlsx.damaged");
        }
    }

    private void inspect(ZipFile zip) throws IOException, XMLStreamException {
        var names = new HashSet<String>();
        for (var entry : zip.stream().toList()) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || names.size() > MOST_PARTS) {
                throw new UnreadableLedger("xlsx.damaged");
            }
            isWorkbook |= name.startsWith("xl/workbook.");
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                inspect(zip, entry, name);
            }
        }
        if (!isWorkbook) {
            throw new UnreadableLedger("file.archive");
        }
    }

    private void inspect(ZipFile zip, ZipEntry entry, String name) throws IOException, XMLStreamException {
        long bound = name.endsWith("sharedstrings.xml") ? LARGEST_STRINGS : LARGEST_PART;
        try (var in = new BoundedXml(zip.getInputStream(entry), Math.min(bound, LARGEST_WHOLE - inflated))) {
            var xml = factory().createXMLStreamReader(in, "UTF-8");
            walk(xml);
            inflated += in.count();
        }
    }

    /** The JDK's own parser, whatever the server brings, without DTDs and without anything from outside. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        int rowsHere = 0;
        int cells = 0;
        int strings = 0;
        int arrays = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            demand(event != XMLStreamConstants.DTD);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        cells = 0;
                        rows = Math.max(rows, ++rowsHere);
                    }
                    case "c" -> demandColumn(xml.getAttributeValue(null, "r"), ++cells);
                    case "si" -> demand(++strings <= MOST_STRINGS);
                    case "f" -> demand(
                            !"array".equals(xml.getAttributeValue(null, "t")) || ++arrays <= MOST_ARRAY_FORMULAS);
                    default -> {}
                }
            }
        }
    }

    private static void demandColumn(String address, int cells) {
        demand(cells <= Short.MAX_VALUE / 2 + 1);
        demand(address == null || address.matches("[A-Z]{1,3}[0-9]{1,7}"));
    }

    private static void demand(boolean harmless) {
        if (!harmless) {
            throw new UnreadableLedger("xlsx.swollen");
        }
    }

    /** Ends the reading of a part that grows too large, or in which no tag comes for too long. */
    private static final class BoundedXml extends InputStream {

        private static final int LONGEST_TOKEN = 1 << 18;

        private final InputStream in;
        private final long bound;
        private long count;
        private int sinceTag;

        BoundedXml(InputStream in, long bound) {
            this.in = in;
            this.bound = bound;
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            count += Math.max(n, 0);
            demand(count <= bound);
            for (int i = from; i < from + n; i++) {
                sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
                demand(sinceTag <= LONGEST_TOKEN);
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
