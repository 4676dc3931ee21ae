// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/field_picker.h"

#include "delegates/field_delegate.h"
#include "models/text.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace pages {

namespace {

constexpr QSize usualSize {440, 440};

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

FieldPicker::FieldPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new models::FieldsModel(this))
    , m_searchEdit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_count(new QLabel(this))
    , m_source(new QLabel(this))
{
    setObjectName(QStringLiteral("fieldPicker"));
    setAccessibleName(tr("Profile fields"));
    m_searchEdit->setObjectName(QStringLiteral("fieldSearchEdit"));
    m_searchEdit->setPlaceholderText(tr("Search by name, path or a usual word"));
    m_searchEdit->setAccessibleName(tr("Search a profile field"));
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("fieldList"));
    m_list->setAccessibleName(tr("Profile fields that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new delegates::FieldDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay where one types
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    style::setMuted(*m_empty);

    for (QLabel *label : {m_count, m_source}) {
        style::setFont(*label, style::type::small);
        style::setMuted(*label);
    }
    m_empty->setObjectName(QStringLiteral("noFieldLabel"));
    m_count->setObjectName(QStringLiteral("fieldCountLabel"));
    m_source->setObjectName(QStringLiteral("fieldSourceLabel"));
    m_source->setTextFormat(Qt::PlainText); // a schema's title is anyone's
    m_source->setWordWrap(true);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(style::space::medium, style::space::medium, style::space::medium,
                            style::space::small);
    all->setSpacing(style::space::small);
    all->addWidget(m_searchEdit);
    all->addLayout(makeFilters());
    all->addWidget(m_list, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_source);

    connect(m_searchEdit, &QLineEdit::textChanged, this, &FieldPicker::search);
    connect(m_model, &models::FieldsModel::ready, this, &FieldPicker::settle);
    connect(m_list, &QListView::clicked, this, &FieldPicker::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldPicker::tell);
}

QLayout *FieldPicker::makeFilters()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(style::space::tiny);
    const auto add = [&](const QString &text, const char *name, models::FieldsModel::Filter filter) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFixedHeight(style::space::smallControlHeight);
        style::setFont(*button, style::type::small);
        connect(button, &QPushButton::clicked, this, &FieldPicker::filter);
        m_filters.emplace_back(button, filter);
        filters->addWidget(button);
    };
    add(tr("Required"), "requiredFilter", models::FieldsModel::Required);
    add(tr("Identity"), "identityFilter", models::FieldsModel::Identity);
    add(tr("Unmapped"), "unmappedFilter", models::FieldsModel::Unmapped);
    filters->addStretch();
    filters->addWidget(m_count);
    return filters;
}

void FieldPicker::openAt(const QRect &below, const QString &column, const QString &chosen,
                         const QString &typed, models::FieldsModel::Filters filters)
{
    m_chosen = chosen;
    setAccessibleName(tr("Profile field for the column %1").arg(column));
    for (const auto &[button, filter] : m_filters)
        button->setChecked(filters.testFlag(filter));
    m_model->setFilters(filters);
    m_source->setText(m_model->source());
    {
        const QSignalBlocker quiet(m_searchEdit);
        m_searchEdit->setText(typed);
    }
    search(typed);
    const QScreen *screen = QGuiApplication::screenAt(below.center());
    const QRect room = screen ? screen->availableGeometry() : QRect(below.topLeft(), usualSize);
    QRect place(below.bottomLeft(), usualSize);
    if (place.bottom() > room.bottom() && below.top() - usualSize.height() >= room.top())
        place.moveBottom(below.top());
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    setGeometry(place);
    show();
    m_searchEdit->setFocus(Qt::PopupFocusReason);
}

void FieldPicker::search(const QString &text)
{
    m_model->setSearch(text);
    settle();
}

void FieldPicker::filter()
{
    models::FieldsModel::Filters filters;
    for (const auto &[button, filter] : m_filters)
        filters.setFlag(filter, button->isChecked());
    m_model->setFilters(filters);
    settle();
    m_searchEdit->setFocus(Qt::OtherFocusReason);
}

/// The field that is chosen now is where one begins, as long as nothing was typed.
void FieldPicker::settle()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyWords());
    m_count->setText(
        m_model->isReady()
            ? tr("%1 of %n field(s)", nullptr, m_model->total()).arg(models::number(m_model->rowCount()))
            : QString());
    if (!any)
        return tell();
    const int chosen = m_searchEdit->text().isEmpty() ? m_model->rowOf(m_chosen) : -1;
    m_list->setCurrentIndex(m_model->index(std::max(chosen, 0)));
    m_list->scrollTo(m_list->currentIndex(),
                     chosen > 0 ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
}

QString FieldPicker::emptyWords() const
{
    if (!m_model->isReady())
        return tr("The fields are being made ready …");
    const bool filtered
        = std::ranges::any_of(m_filters, [](const auto &one) { return one.first->isChecked(); });
    return filtered ? tr("No field fits. Try fewer filters, another word, or a part of the path.")
                    : tr("No field fits. Try another word, or a part of the path.");
}

/// The keys stay in the search line, so that is where a screen reader hears of the row.
void FieldPicker::tell()
{
    const QString text = m_model->rowCount() == 0
        ? m_empty->text()
        : m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_searchEdit->setAccessibleDescription(
        m_count->text().isEmpty() ? text : tr("%1. %2", "a field, then a count").arg(text, m_count->text()));
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(m_searchEdit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FieldPicker::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path = index.data(models::FieldsModel::PathRole).toString();
    if (const qsizetype star = path.indexOf(u'*'); star >= 0)
        return m_searchEdit->setText(path.left(star)); // the name of the entry is to be typed
    hide();
    Q_EMIT picked(path);
}

bool FieldPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_searchEdit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (movesInList(key->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FieldPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void FieldPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Colours &c = style::colours();
    painter.fillRect(rect(), c.surface);
    style::paintRound(painter, rect(), 0, {}, c.control);
}

} // namespace pages
