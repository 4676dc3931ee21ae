// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/unknown_fields_notice.h"

#include "models/field_words.h"
#include "session/column_choices.h"
#include "session/nearest_field.h"

#include <QPushButton>

namespace pages {

namespace {

constexpr qsizetype mostNamed = 2;

} // namespace

UnknownFieldsNotice::UnknownFieldsNotice(session::ColumnChoices &columns, QWidget *parent)
    : Notice(parent)
    , m_columns(columns)
    , m_nearest(new QPushButton(tr("Use the &nearest fields"), this))
{
    setObjectName(QStringLiteral("unknownFieldsNotice"));
    setButtonsBelow();
    auto *leave = new QPushButton(tr("Leave them &out"), this);
    m_nearest->setObjectName(QStringLiteral("useNearestButton"));
    leave->setObjectName(QStringLiteral("leaveUnknownButton"));
    for (QPushButton *button : {m_nearest, leave}) {
        button->setAutoDefault(false);
        addButton(button);
    }
    connect(m_nearest, &QPushButton::clicked, this, [this] { session::useNearestFields(m_columns); });
    connect(leave, &QPushButton::clicked, this, &UnknownFieldsNotice::leaveOutAll);
    connect(&columns, &session::ColumnChoices::changed, this, &UnknownFieldsNotice::refresh);
    refresh();
}

void UnknownFieldsNotice::leaveOutAll()
{
    const auto unknown = m_columns.unknownFields(); // a copy: each step changes it
    for (const auto &[column, path] : unknown)
        m_columns.leaveOut(column);
}

/// "City to Home address · City", a few of them; empty where nothing is near.
QString UnknownFieldsNotice::nearestWords() const
{
    QStringList moves;
    for (const auto &[column, path] : m_columns.unknownFields()) {
        const QString nearest = m_columns.nearestField(path);
        const xdm::Field *field = nearest.isEmpty() ? nullptr : m_columns.schema().field(nearest);
        if (!field)
            continue;
        if (moves.size() == mostNamed)
            return tr("Nearest: %1, …", "columns, each with a field").arg(moves.join(QStringLiteral(", ")));
        moves << tr("%1 to %2", "a column, then a field")
                     .arg(m_columns.mapping().columns[std::size_t(column)].header.simplified(),
                          models::fieldWords(*field));
    }
    return moves.isEmpty()
        ? QString()
        : tr("Nearest: %1", "columns, each with a field").arg(moves.join(QStringLiteral(", ")));
}

void UnknownFieldsNotice::refresh()
{
    const auto &unknown = m_columns.unknownFields();
    setVisible(!unknown.empty());
    if (unknown.empty())
        return;
    const QString nearest = nearestWords();
    m_nearest->setVisible(!nearest.isEmpty());
    say(style::Tone::Warning, tr("Not in the schema"),
        tr("%n column(s) go to fields that the schema “%1” does not have.", nullptr, int(unknown.size()))
            .arg(m_columns.schema().title),
        nearest.isEmpty() ? tr("Choose other fields for them, or leave them out.") : nearest);
}

} // namespace pages
