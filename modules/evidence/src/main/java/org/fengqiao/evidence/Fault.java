package org.fengqiao.evidence;

/** One place where the log is not the log that was written. For faults of a seal, number and seq name the seal. */
public record Fault(String number, int seq, Kind kind) {

    /** What can be wrong, in the words of the inspector and of the court's expert. */
    public enum Kind {
        ALTERED("事件内容或哈希值被改动", "the event was altered: its hash is not the hash of what it says"),
        WORDS_ALTERED("事由文字被改动", "the words were altered: they are not those the event committed to"),
        WORDS_MISSING("事由文字缺失", "the words the event committed to are gone"),
        MISSING("事件缺失", "the event is missing"),
        OUT_OF_ORDER("事件次序颠倒、重复或放错案件", "the event stands twice, out of order or in another case"),
        BROKEN_LINK("与后一事件不衔接，该事件或后一事件被替换", "the next event does not follow this one: one was replaced"),
        MOMENT_BACKWARDS("时间早于前一事件", "the moment lies before that of the event before"),
        UNKNOWN_ALGORITHM("不认识的哈希算法", "the hash algorithm is not known to this verifier"),
        TRUNCATED("末尾事件被删去", "the end of the log was cut off: the case remembers more events"),
        HEAD_MISMATCH("案件记录的末尾与日志不符", "the case remembers another end of its log"),
        BELOW_SEAL("与封存记录不符", "the log is not the log that was sealed"),
        CASE_MISSING("封存过的案件不见了", "a sealed case is gone"),
        SEAL_MISSING("封存文件缺失", "the seal is missing"),
        SEAL_ALTERED("封存文件被改动或签名不符", "the seal was altered or is not signed with the office's key"),
        FOREIGN_SEAL("没有任何封存与所给公钥或摘要相符", "no seal is of the key or the digest that is trusted"),
        UNMARKED("没有本系统密钥的标记，不是由本系统写入", "the event carries no mark of a node's key: the system did not write it");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /** One line for a person: where, and what. */
    public String words() {
        return number + " #" + seq + " " + kind + " " + kind.chinese + " / " + kind.english;
    }
}
