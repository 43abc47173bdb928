package khlang;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the compiler does not look at: the shape of the source tree and the words in it. */
class SourceTreeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final Path STYLES = Path.of("src/main/webapp/static/portal.css");

    private static final int LONGEST = 300;

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path file : files(MAIN, ".java")) {
            assertThat(file.resolveSibling("package-info.java"))
                    .content()
                    .contains("/**")
                    .contains("package khlang");
        }
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        var documents = new ArrayList<Path>(files(Path.of("docs"), ".md"));
        for (String name : List.of("README", "CHANGELOG", "CONTRIBUTING", "SECURITY")) {
            documents.add(Path.of(name + ".md"));
        }
        Pattern link = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");
        for (Path document : documents) {
            Path folder = document.toAbsolutePath().getParent();
            String prose =
                    Files.readString(document)
                            .replaceAll("(?s)```.*?```", "")
                            .replaceAll("`[^`\\n]*`", "");
            assertThat(link.matcher(prose).results())
                    .as("links of %s", document)
                    .allSatisfy(one -> assertThat(folder.resolve(one.group(1))).exists());
        }
    }

    @Test
    void noFileIsTooLongToReadAtOnce() throws IOException {
        for (Path root : List.of(MAIN, TESTS, TEMPLATES)) {
            for (Path file : files(root, "")) {
                assertThat(Files.readAllLines(file))
                        .as("%s", file)
                        .hasSizeLessThanOrEqualTo(LONGEST);
            }
        }
    }

    @Test
    void oneTemplatePrintsUnescapedAndOnlySafeHtml() throws IOException {
        var unescaped = new ArrayList<Path>();
        for (Path template : files(TEMPLATES, ".jte")) {
            String text = Files.readString(template);
            int places = text.split(Pattern.quote("$unsafe{"), -1).length - 1;
            if (places > 0) {
                unescaped.add(template);
                assertThat(places).as("%s", template).isOne();
                assertThat(text).as("%s", template).contains("@import khlang.markdown.SafeHtml");
            }
        }
        assertThat(unescaped).hasSize(1);
    }

    /** A rule that is left open takes all that follow with it, and no browser says so. */
    @Test
    void everyStyleRuleIsClosed() throws IOException {
        int depth = 0;
        for (String line : Files.readAllLines(STYLES)) {
            if (line.matches("[.a-z:@*].*\\{")) {
                assertThat(depth).as("open before: %s", line).isZero();
            }
            depth += line.chars().map(sign -> sign == '{' ? 1 : sign == '}' ? -1 : 0).sum();
        }
        assertThat(depth).isZero();
    }

    /**
     * What people read stands in templates, content and bundles. The one exception are the labels
     * of enum constants. A single Thai sign that a rule needs is written as an escape.
     */
    @Test
    void noThaiWordsStandInJavaButLabels() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var sources = compiler.getStandardFileManager(null, null, null)) {
            var units = sources.getJavaFileObjectsFromPaths(files(MAIN, ".java"));
            var task = (JavacTask) compiler.getTask(null, sources, null, null, null, units);
            var words = new ThaiWords(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                words.scan(unit, null);
            }
            assertThat(words.found).isEmpty();
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static final class ThaiWords extends TreePathScanner<Void, Void> {

        private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

        private final List<String> found = new ArrayList<>();
        private final SourcePositions positions;

        private ThaiWords(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            String written = written(literal);
            if (THAI.matcher(written).find()) {
                Path file = Path.of(unit().getSourceFile().getName());
                long start = positions.getStartPosition(unit(), literal);
                found.add(file + ":" + unit().getLineMap().getLineNumber(start) + " " + written);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            return isEnumConstant(variable)
                    ? scan(((NewClassTree) variable.getInitializer()).getClassBody(), null)
                    : super.visitVariable(variable, null);
        }

        /** The compiler reads a constant as a field that makes an object of its own enum. */
        private boolean isEnumConstant(VariableTree variable) {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                    && owner.getKind() == Tree.Kind.ENUM
                    && variable.getInitializer() instanceof NewClassTree made
                    && made.getIdentifier() instanceof IdentifierTree type
                    && type.getName().equals(owner.getSimpleName());
        }

        private String written(LiteralTree literal) {
            try {
                return unit().getSourceFile()
                        .getCharContent(true)
                        .subSequence(
                                (int) positions.getStartPosition(unit(), literal),
                                (int) positions.getEndPosition(unit(), literal))
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private CompilationUnitTree unit() {
            return getCurrentPath().getCompilationUnit();
        }
    }
}
