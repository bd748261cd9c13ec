package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.junit.jupiter.api.Test;

/** The desk for ledgers says at once what is wrong with a file, before a job is begun. */
class RefusedUploadTest {
    private final Officer clerk = new Workplace().officer(Workplace.COUNTY);

    @Test
    void a_file_that_is_no_ledger_is_called_unreadable_and_by_its_name() {
        var pdf = new ByteArrayInputStream("%PDF-1.7 \u0001".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> desk().start("台账.pdf", pdf, ImportMode.PREVIEW, null))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.FILE_UNREADABLE))
                .hasMessageContaining("文件无法读取")
                .hasMessageContaining("PDF");
    }

    private ImportDesk desk() {
        var desk = new ImportDesk();
        desk.current = new CurrentOfficer() {
            @Override
            public Officer get() {
                return clerk;
            }
        };
        return desk;
    }
}
