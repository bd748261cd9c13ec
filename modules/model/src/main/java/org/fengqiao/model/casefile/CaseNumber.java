package org.fengqiao.model.casefile;

/**
 * The number of a case, e.g. {@code 990101-2026-000123-4}: county, year, a serial number that may skip, and a check
 * digit (ISO 7064 MOD 11,10), so that a number read aloud wrongly is noticed. Digits and hyphens only, safe in a URL.
 */
public final class CaseNumber {
    private static final long MILLION = 1_000_000;

    private CaseNumber() {}

    public static String of(String county, int year, long serial) {
        var body = county + "-" + year + "-"
                + (serial < MILLION ? Long.toString(MILLION + serial).substring(1) : serial);
        return body + "-" + checkDigit(body);
    }

    public static boolean isValid(String number) {
        return number != null
                && number.matches("\\d{6}-\\d{4}-\\d{6,}-\\d")
                && number.charAt(number.length() - 1) - '0' == checkDigit(number.substring(0, number.length() - 2));
    }

    private static int checkDigit(String body) {
        int product = 10;
        for (int i = 0; i < body.length(); i++) {
            if (Character.isDigit(body.charAt(i))) {
                int sum = (product + body.charAt(i) - '0') % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
        }
        return (11 - product) % 10;
    }
}
