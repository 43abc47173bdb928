package khlang.identity.web;

import java.time.LocalDate;
import java.util.List;
import khlang.web.Page;

/** The recovery codes, to be printed; they are shown this once. */
public record RecoveryCodesPage(String userName, List<String> codes, LocalDate today)
        implements Page {

    /** The codes are copied. */
    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    @Override
    public String template() {
        return "identity/recovery-codes.jte";
    }
}
