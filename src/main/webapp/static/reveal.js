// Puts a button beside each password that shows what was typed; without scripts there is none.
for (const field of document.querySelectorAll("input[type=password][data-show]")) {
    const button = document.createElement("button");
    const turn = (shown) => {
        field.type = shown ? "text" : "password";
        button.textContent = shown ? field.dataset.hide : field.dataset.show;
        button.setAttribute("aria-pressed", String(shown));
    };
    button.type = "button";
    button.className = "reveal";
    button.setAttribute("aria-controls", field.id);
    // Two fields of one page must not have buttons that sound alike.
    const label = document.querySelector(`label[for="${field.id}"]`);
    label.id = label.id || `${field.id}-label`;
    button.setAttribute("aria-describedby", label.id);
    button.addEventListener("click", () => turn(field.type === "password"));
    turn(false);
    field.after(button);
    // Browsers keep the texts of other fields to offer them again; and nobody finds it by going back.
    field.form.addEventListener("submit", () => turn(false));
    addEventListener("pagehide", () => turn(false));
}
