#include <app/text/words.h>

namespace azalai {

/// A path or an id as it is; the clipboard, which has neither, by what people call it.
QString Words::nameOfText(const std::string& name) const {
    constexpr std::string_view clipboard = "clipboard";
    if (!name.starts_with(clipboard)) return isolated(QString::fromStdString(name));
    return tr("Clipboard") + isolated(QString::fromStdString(name.substr(clipboard.size())));
}

QString Words::message(const Error& error) const {
    const QString subject = nameOfText(error.subject);
    const auto sentence = [&]() -> QString {
        switch (error.code) {
        case ErrorCode::FileNotFound:
            return tr("There is no %1").arg(subject);
        case ErrorCode::FileUnreadable:
            return tr("%1 cannot be read").arg(subject);
        case ErrorCode::FileUnwritable:
            return tr("%1 cannot be written").arg(subject);
        case ErrorCode::FileHeld:
            return tr("%1 is open elsewhere").arg(subject);
        case ErrorCode::FileChanged:
            return tr("Another program has changed %1").arg(subject);
        case ErrorCode::FileGone:
            return tr("%1 was moved, deleted or replaced").arg(subject);
        case ErrorCode::FileDamaged:
            return tr("%1 is damaged").arg(subject);
        case ErrorCode::DiskFull:
            return tr("There is no room left to write %1").arg(subject);
        case ErrorCode::NewerVersion:
            return tr("%1 was written by a newer Azalai").arg(subject);
        case ErrorCode::UnsupportedFormat:
            return tr("%1 is of a kind that is not known here").arg(subject);
        case ErrorCode::MalformedText:
            return tr("%1 is not written as it should be").arg(subject);
        case ErrorCode::MissingField:
            return tr("%1 lacks something that must be there").arg(subject);
        case ErrorCode::UnknownId:
            return tr("Nothing is called %1 here").arg(subject);
        case ErrorCode::DuplicateId:
            return tr("%1 is there twice").arg(subject);
        case ErrorCode::InvalidGeometry:
            return tr("The outline or line of %1 is not valid").arg(subject);
        case ErrorCode::InvalidTime:
            return tr("%1 is not a date or time").arg(subject);
        case ErrorCode::InvalidValue:
            return tr("%1 is not a value that fits here").arg(subject);
        case ErrorCode::OutOfRange:
            return tr("%1 is out of range").arg(subject);
        case ErrorCode::UnknownPlace:
            return tr("No place is called %1").arg(subject);
        case ErrorCode::UnknownOption:
            return tr("There is no option %1").arg(subject);
        case ErrorCode::Cancelled:
            return tr("Cancelled: %1").arg(subject);
        case ErrorCode::PaintFailed:
            return tr("%1 could not be drawn").arg(subject);
        case ErrorCode::LibraryFailure:
            break;
        }
        return tr("An inner part failed at %1").arg(subject);
    }();
    if (error.detail.empty()) return tr("%1.", "sentence").arg(sentence);
    return tr("%1 (%2).", "sentence, detail").arg(sentence, isolated(QString::fromStdString(error.detail)));
}

QString Words::rule(ErrorCode code) const {
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("the file is missing");
    case ErrorCode::FileUnreadable:
        return tr("the file cannot be read");
    case ErrorCode::MalformedText:
        return tr("it is not written as it should be");
    case ErrorCode::MissingField:
        return tr("a field is missing");
    case ErrorCode::UnknownId:
        return tr("it names something that is not there");
    case ErrorCode::DuplicateId:
        return tr("the id is there twice");
    case ErrorCode::InvalidGeometry:
        return tr("the outline or line is not valid");
    case ErrorCode::InvalidTime:
        return tr("a time is not valid");
    case ErrorCode::OutOfRange:
        return tr("a value is out of range");
    case ErrorCode::UnknownPlace:
        return tr("the place is not known");
    case ErrorCode::InvalidValue:
        return tr("a value is not allowed");
    case ErrorCode::FileDamaged:
        return tr("it is damaged");
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileHeld:
    case ErrorCode::FileChanged:
    case ErrorCode::FileGone:
    case ErrorCode::DiskFull:
    case ErrorCode::NewerVersion:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::UnknownOption:
    case ErrorCode::Cancelled:
    case ErrorCode::LibraryFailure:
    case ErrorCode::PaintFailed:
        break;
    }
    return tr("it cannot be used");
}

QString Words::issue(const Issue& issue) const {
    QString where = nameOfText(issue.file);
    if (!issue.feature.empty())
        where = tr("%1, %2", "file, feature").arg(where, isolated(QString::fromStdString(issue.feature)));
    QString what = rule(issue.rule);
    if (!issue.detail.empty())
        what = tr("%1 (%2)", "rule, detail").arg(what, isolated(QString::fromStdString(issue.detail)));
    return (issue.rejected ? tr("%1: %2; left out", "where, what is wrong") : tr("%1: %2", "where, what is wrong"))
        .arg(where, what);
}

} // namespace azalai
