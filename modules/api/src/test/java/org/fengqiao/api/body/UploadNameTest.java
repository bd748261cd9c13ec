package org.fengqiao.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadNameTest {
    @Test
    void a_name_whose_bytes_were_read_as_latin_is_chinese_again() {
        var latin = new String("协议书.pdf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Upload.name(latin)).isEqualTo("协议书.pdf");
        assertThat(Upload.name("协议书.pdf")).isEqualTo("协议书.pdf");
        assertThat(Upload.name("caf\u00e9.pdf")).isEqualTo("caf\u00e9.pdf");
    }

    @Test
    void a_path_before_the_name_is_dropped() {
        assertThat(Upload.name("C:\\案卷\\协议书.pdf")).isEqualTo("协议书.pdf");
        assertThat(Upload.name("../../etc/passwd")).isEqualTo("passwd");
    }
}
