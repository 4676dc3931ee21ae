// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/unknown_fields_notice.h"

#include "models/field_words.h"
#include "session/column_choices.h"
#include "session/identities.h"
#include "session/unknown_fields.h"

#include <QPushButton>

#include <algorithm>

namespace pages {

namespace {

constexpr qsizetype mostNamed = 2;

using session::UnknownField;

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
    const auto all = session::unknownFields(m_columns); // as it was: each step changes it
    for (const UnknownField &unknown : all)
        session::leaveOut(m_columns, unknown);
}

/// "City to Home address · City", a few of them; empty where nothing is near.
QString UnknownFieldsNotice::nearestWords(const std::vector<UnknownField> &all) const
{
    QStringList moves;
    for (const UnknownField &unknown : all) {
        const QString nearest = session::nearestField(m_columns, unknown);
        const xdm::Field *field = nearest.isEmpty() ? nullptr : m_columns.schema().field(nearest);
        if (!field)
            continue;
        if (moves.size() == mostNamed)
            return tr("Nearest: %1, …", "columns, each with a field").arg(moves.join(QStringLiteral(", ")));
        const QString what = unknown.column < 0
            ? models::fieldWords(unknown.path)
            : m_columns.mapping().columns[std::size_t(unknown.column)].header.simplified();
        moves << tr("%1 to %2", "a column, then a field").arg(what, models::fieldWords(*field));
    }
    return moves.isEmpty()
        ? QString()
        : tr("Nearest: %1", "columns, each with a field").arg(moves.join(QStringLiteral(", ")));
}

void UnknownFieldsNotice::refresh()
{
    const auto all = session::unknownFields(m_columns);
    setVisible(!all.empty());
    if (all.empty())
        return;
    QStringList codes;
    for (const UnknownField &unknown : all) {
        if (unknown.isNamespace)
            codes << session::namespaceOf(unknown.path);
    }
    const int fields = int(all.size()) - int(codes.size());
    QStringList said;
    if (fields > 0)
        said << tr("%n field(s) that are to be filled are not in the schema “%1”.", nullptr, fields)
                    .arg(m_columns.schema().title);
    if (!codes.isEmpty())
        said << tr("The chosen sandbox has no identity namespace %1.", "one or several")
                    .arg(codes.join(QStringLiteral(", ")));
    const QString nearest = nearestWords(all);
    m_nearest->setVisible(!nearest.isEmpty());
    say(style::Tone::Warning, fields > 0 ? tr("Not in the schema") : tr("Not in the sandbox"),
        said.join(u' '),
        nearest.isEmpty() ? tr("Choose other fields for them, or leave them out.") : nearest);
}

} // namespace pages
