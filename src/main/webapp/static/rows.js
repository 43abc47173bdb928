// Moves, adds and takes away the rows of a form's tables at once; without it the server does.
const UNITS = {minutes: 1, hours: 60, days: 1440};
let made = 0;

function rowsOf(table) {
    return [...table.querySelector(".rows-list").children];
}

/** Numbers the rows anew: what is read out, and which buttons lead nowhere. */
function number(table) {
    const rows = rowsOf(table);
    rows.forEach((row, at) => {
        row.querySelector("[data-number]").textContent = at + 1;
        for (const button of row.querySelectorAll("[data-row]")) {
            button.querySelector(".hidden").textContent
                = ` ${row.querySelector("[data-name]").textContent} ${at + 1}`;
            button.disabled = (button.dataset.row === "up" && at === 0)
                || (button.dataset.row === "down" && at === rows.length - 1);
        }
    });
    table.querySelector("[data-row=add]").disabled = rows.length >= Number(table.dataset.most);
}

/** A row with nothing typed into it and nothing wrong. */
function blank(row) {
    for (const field of row.querySelectorAll("input, textarea, select")) {
        field.value = field.dataset.blank ?? "";
        field.removeAttribute("aria-invalid");
    }
    row.querySelectorAll(".field-problem").forEach((problem) => problem.remove());
    row.querySelectorAll(".field-wrong").forEach((field) => field.classList.remove("field-wrong"));
}

/** Ids must differ from those of the row that it was copied from. */
function rename(row) {
    made += 1;
    const suffix = `.new${made}`;
    for (const element of [row, ...row.querySelectorAll("[id]")]) {
        element.id += suffix;
    }
    for (const label of row.querySelectorAll("label[for]")) {
        label.htmlFor += suffix;
    }
    for (const field of row.querySelectorAll("[aria-describedby]")) {
        const known = field.getAttribute("aria-describedby").split(" ")
            .map((id) => id + suffix).filter((id) => row.querySelector(`#${CSS.escape(id)}`));
        if (known.length > 0) {
            field.setAttribute("aria-describedby", known.join(" "));
        } else {
            field.removeAttribute("aria-describedby");
        }
    }
}

function focus(element) {
    element?.focus({preventScroll: true});
    element?.scrollIntoView({block: "nearest"});
}

const MOVES = {
    add(table) {
        const list = table.querySelector(".rows-list");
        const row = list.lastElementChild.cloneNode(true);
        blank(row);
        rename(row);
        list.append(row);
        number(table);
        focus(row.querySelector("select, textarea, input:not([type=hidden])"));
        return [table.dataset.added, row];
    },
    remove(table, row) {
        const name = row.querySelector("legend").textContent;
        if (rowsOf(table).length === 1) {
            blank(row);
            focus(row.querySelector("select, textarea, input:not([type=hidden])"));
            return [table.dataset.removed, name];
        }
        const next = row.nextElementSibling ?? row.previousElementSibling;
        row.remove();
        number(table);
        focus(next.querySelector("[data-row=remove]"));
        return [table.dataset.removed, name];
    },
    up(table, row, button) {
        row.previousElementSibling?.before(row);
        return moved(table, row, button, "down");
    },
    down(table, row, button) {
        row.nextElementSibling?.after(row);
        return moved(table, row, button, "up");
    },
};

function moved(table, row, button, back) {
    number(table);
    focus(button.disabled ? row.querySelector(`[data-row=${back}]`) : button);
    return [table.dataset.moved, row];
}

document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-row]");
    const table = button?.closest("[data-rows]");
    if (!table) {
        return;
    }
    event.preventDefault();
    const [words, row] = MOVES[button.dataset.row](table, button.closest(".rows-row"), button);
    const name = typeof row === "string" ? row : row.querySelector("legend").textContent;
    table.querySelector("[data-told]").textContent = `${words} ${name}`;
    // The draft saves itself when the form has changed.
    table.dispatchEvent(new Event("input", {bubbles: true}));
});

/** Whether there is anything at all in a row's fields that are typed. */
function isTyped(row) {
    return [...row.querySelectorAll("input:not([type=hidden]), textarea")]
        .some((field) => field.value.trim() !== "");
}

function whole(text) {
    const arabic = text.trim().replace(/[๐-๙]/g, (digit) => digit.charCodeAt(0) - 0x0e50)
        .replace(/,(?=\d{3}(?!\d))/g, "");
    return /^\d{1,9}$/.test(arabic) ? Number(arabic) : NaN;
}

/** What the steps add up to, as the server does it; working days only among themselves. */
function total(section) {
    const told = section.querySelector("[data-total]");
    const steps = rowsOf(section.querySelector("[data-rows]")).filter(isTyped).map((row) => ({
        count: whole(row.querySelector(".asks-duration input").value),
        unit: row.querySelector(".asks-unit select").value,
    }));
    const labels = Object.fromEntries([...section.querySelector(".asks-unit select").options]
        .map((option) => [option.value, option.text]));
    if (steps.length === 0 || steps.some((step) => Number.isNaN(step.count) || !step.unit)) {
        told.textContent = told.dataset.unfit;
        return;
    }
    const units = new Set(steps.map((step) => step.unit));
    if (units.size === 1) {
        told.textContent = `${sum(steps, () => 1)} ${labels[steps[0].unit]}`;
        return;
    }
    if (units.has("working-days")) {
        told.textContent = told.dataset.mixed;
        return;
    }
    const minutes = sum(steps, (unit) => UNITS[unit]);
    const unit = ["days", "hours", "minutes"].find((one) => minutes % UNITS[one] === 0);
    told.textContent = `${minutes / UNITS[unit]} ${labels[unit]}`;
}

function sum(steps, factor) {
    return steps.reduce((before, step) => before + step.count * factor(step.unit), 0);
}

for (const section of document.querySelectorAll("[data-steps]")) {
    for (const kind of ["input", "change"]) {
        section.addEventListener(kind, () => total(section));
    }
}

// Whoever fills in a row has answered that there is something.
document.addEventListener("input", (event) => {
    const part = event.target.closest?.(".fields-part");
    const list = part?.querySelector(".answer input[value=list]");
    if (list && event.target.closest(".rows-row") && event.target.value?.trim()
        && !part.querySelector(".answer input:checked")) {
        list.checked = true;
    }
});

/** What a guide lacks, each time that the draft has been saved. */
for (const check of document.querySelectorAll("[data-guide-check]")) {
    check.closest("form")?.addEventListener("saved", (event) => {
        const missing = event.detail?.missing;
        if (!Array.isArray(missing)) {
            return;
        }
        const points = [...check.querySelectorAll("[data-point]")];
        points.forEach((point) => {
            point.hidden = !missing.includes(point.dataset.point);
        });
        check.querySelector("[data-present]").textContent = points.length - missing.length;
        check.querySelector("[data-lacking]").hidden = missing.length === 0;
        check.classList.toggle("notice-done", missing.length === 0);
        check.classList.toggle("notice-care", missing.length > 0);
    });
}
