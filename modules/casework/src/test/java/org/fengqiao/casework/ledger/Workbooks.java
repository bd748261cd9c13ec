package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX files as a clerk's spreadsheet program would. */
final class Workbooks {

    static Path write(Path folder, Consumer<Worksheet> content) {
        try {
            var file = Files.createTempFile(folder, "ledger", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    var workbook = new Workbook(out, "test", "1.0")) {
                content.accept(workbook.newWorksheet("台账"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> records(String csv) {
        try {
            var reader = new CsvReader(new StringReader(csv), ',');
            var records = new ArrayList<List<String>>();
            for (var cells = reader.next(); cells != null; cells = reader.next()) {
                records.add(cells);
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Workbooks() {}
}
