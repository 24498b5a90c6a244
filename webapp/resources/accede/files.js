// A file that is too large is refused before it is sent, where the form says so anyway.
(function () {
  "use strict";

  document.querySelectorAll("input[type=file][data-most]").forEach(function (field) {
    var help = document.getElementById(field.getAttribute("aria-describedby").split(" ")[0]);
    field.addEventListener("change", function () {
      var large = field.files.length > 0 && field.files[0].size > Number(field.dataset.most);
      field.setCustomValidity(large ? help.textContent : "");
      if (large) {
        field.setAttribute("aria-invalid", "true");
        field.reportValidity();
      } else {
        field.removeAttribute("aria-invalid");
      }
    });
  });
}());
