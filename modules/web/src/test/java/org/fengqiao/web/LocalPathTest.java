package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.web.shell.LocalPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/staff/worklist?queue=mine&q=%E8%B7%AF"})
    void leads_back_to_a_page_of_this_house(String path) {
        assertThat(LocalPath.orHome(path, "")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example", "/\\evil.example", "/x\r\nSet-Cookie: a=b", ""})
    void never_leads_outside(String path) {
        assertThat(LocalPath.orHome(path, "")).isEqualTo("/");
    }
}
