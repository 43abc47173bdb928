package khlang.content;

import java.util.List;

/** A content file that cannot be read, with the places where it is wrong. */
public class ContentFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<ContentProblem> problems;

    ContentFileException(ContentProblem problem) {
        this(List.of(problem));
    }

    ContentFileException(List<ContentProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Never empty. */
    public List<ContentProblem> problems() {
        return problems;
    }
}
