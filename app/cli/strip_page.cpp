#include <app/cli/strip_page.h>
#include <app/text/make_strip.h>

namespace azalai {

PicturePage stripPage(const Answer& asked, const StripMap& strip, const std::string& title) {
    const Derived& now = asked.analysis->now;
    PicturePage page = emptyPage(asked);
    StripPicture picture =
        makeStrip({now.workspace, now.access}, strip, {.language = asked.language, .heading = title});
    page.title = std::move(picture.heading); // set large, over the page
    picture.heading.clear();
    page.picture = std::move(picture);
    return page;
}

} // namespace azalai
