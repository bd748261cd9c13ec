package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTest {
    @Test
    void cutsChineseIntoPairsAndKeepsWordsWhole() {
        assertThat(Grams.of("院墙越界90cm,ABC公司")).containsExactly("院墙", "墙越", "越界", "90cm", "abc", "公司");
    }

    @Test
    void keepsASingleCharacterBetweenOthers() {
        assertThat(Grams.of("A座")).containsExactly("a", "座");
    }
}
