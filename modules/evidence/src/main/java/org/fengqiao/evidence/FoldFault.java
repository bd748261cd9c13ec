package org.fengqiao.evidence;

/** A place where a log does not say what stands, or contradicts itself. */
public record FoldFault(int seq, String row, Kind kind) {
    /** What can be wrong with it. */
    public enum Kind {
        NOTHING_STANDS("日志没有写明结果", "the log never says what stands"),
        FORMAT_LOST("此事件没有写明结果", "the event does not say what followed, though others before it did"),
        UNREADABLE("事件内容无法读取", "the facts of the event cannot be read"),
        NEVER_BEGAN("改变了从未开始的事项", "something is changed that never began"),
        ENDED_ALREADY("改变了已经结束的事项", "something is changed that had ended"),
        TIME_LOST("责任时间有断档或重叠", "time of custody is lost or charged twice");

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
}
