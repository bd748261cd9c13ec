package org.fengqiao.casework.ledger;

import java.util.List;

/** The records of one file as text, in their order; they are read one by one and never all held. */
interface Sheet {

    /** No cell of a spreadsheet is longer; in a CSV file a longer one comes from a quotation mark without its pair. */
    int LONGEST_CELL = 32_767;

    int MOST_COLUMNS = 300;

    void read(RecordReader reader);

    /** Takes one record; its number counts from 1, the share tells how much of the file is behind it. */
    interface RecordReader {

        /** Returns false when no more is wanted. */
        boolean take(int number, List<String> cells, double share);
    }
}
