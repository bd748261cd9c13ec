package org.fengqiao.casework.ledger;

import java.util.List;

/** Who brought a matter: the people named, how to reach the first of them, and how many they are together. */
public record Petitioner(List<String> names, String phone, String idNumber, int headcount) {}
