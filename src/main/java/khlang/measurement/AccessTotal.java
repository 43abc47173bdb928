package khlang.measurement;

/**
 * A sum that is displayed.
 *
 * @param figure what is added up: {@code total}, {@code month}, {@code channel}, {@code kind},
 *     {@code division}, {@code category}, {@code sort} (the documents' kind), or of one document
 *     {@code document:} with a part of its year, such as {@code document:october}
 * @param key which one of these, such as {@code 2022-10} or a slug; empty for the total
 */
public record AccessTotal(String figure, String key, long byPublic, long byStaff) {

    static AccessTotal of(String figure, String key, AccessCount count) {
        return new AccessTotal(figure, key, count.byPublic(), count.byStaff());
    }
}
