package khlang.files;

import java.io.IOException;

/** Something is longer than it may be. */
public class TooLongException extends IOException {

    private static final long serialVersionUID = 1;
}
