package org.fengqiao.casework;

/** The piles of a worklist, each with its address in the contract. */
public enum Queue {
    TO_RECEIVE("to-receive"),
    MINE("mine"),
    OFFICE("office"),
    DUE_SOON("due-soon"),
    OVERDUE("overdue"),
    SUPERVISED("supervised"),
    HANDLED("handled"),
    ASSIGNED("assigned"),
    AREA("area");

    private final String address;

    Queue(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    public static java.util.Optional<Queue> at(String address) {
        return java.util.Arrays.stream(values())
                .filter(q -> q.address.equals(address))
                .findFirst();
    }
}
